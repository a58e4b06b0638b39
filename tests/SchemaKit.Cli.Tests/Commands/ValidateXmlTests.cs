using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>Reports published as XML: the places shown are those of the document.</summary>
public sealed class ValidateXmlTests
{
    private const string Broken = "<P s:id='P0'><Start>10</Start><In>5</In><Out>3</Out><End>11</End></P>";

    [Fact]
    public void A_broken_rule_stands_at_the_element_of_its_cell()
    {
        using var cli = new CliRun().With("r.xml", Document(2012, 0, Broken)).Run("validate", "r.xml", "--tables", "none");
        Assert.Equal(1, cli.Code);
        var (line, column) = PlaceOf(Document(2012, 0, Broken), "ProcessingStatisticsPendingAtEndQuantity>11");
        Assert.Contains("  P1[overall]  ", cli.Out, StringComparison.Ordinal);
        Assert.Contains($"      r.xml:{line}:{column}  /vA/overall/pendingEnd\n", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P1", "/vA/overall/pendingEnd", "ProcessingStatisticsPendingAtEndQuantity>11")]
    [InlineData("undeclared-entry", "/vA/entries/0/component", "OrganizationReference s:ref=''")]
    [InlineData("blank-forbidden", "/vA/entries/0/pendingStart", "ProcessingStatistics s:id='P1'")]
    [InlineData("missing-key", "/viA/overall", "FoiaAnnualReport")]
    public void Json_has_line_and_column_of_the_element_or_of_what_it_is_missed_in(string rule, string pointer, string stands)
    {
        var document = Document(2012, 1, Broken + "<P s:id='P1'><In>5</In><Out>3</Out><End>2</End></P>").Replace("s:ref='ORG1'", "s:ref=''", StringComparison.Ordinal);
        using var cli = new CliRun().With("r.xml", document).Run("validate", "r.xml", "--format", "json");
        using var json = JsonDocument.Parse(cli.Out);
        var violation = json.RootElement.GetProperty("violations").EnumerateArray().Single(v => v.GetProperty("pointer").GetString() == pointer && v.GetProperty("rule").GetString()!.StartsWith(rule, StringComparison.Ordinal));
        var (line, column) = PlaceOf(document, stands);
        if (stands.StartsWith("Organization", StringComparison.Ordinal))
            column += "OrganizationReference ".Length;
        Assert.Equal((line, column), (violation.GetProperty("line").GetInt32(), violation.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void The_report_of_the_year_before_may_be_xml_too()
    {
        using var cli = new CliRun()
            .With("old.xml", Document(2011, 0, "<P s:id='P0'><Start>1</Start><In>5</In><Out>4</Out><End>2</End></P>"))
            .With("new.xml", Document(2012, 0, Broken)).Run("validate", "new.xml", "--prior", "old.xml", "--format", "json");
        Assert.Contains("\"rule\":\"Y1[overall]\"", cli.Out, StringComparison.Ordinal);
        cli.Run("validate", "new.xml", "--prior", "new.xml", "--tables", "none");
        var (line, column) = PlaceOf(Document(2012, 0, Broken), "DocumentFiscalYearDate");
        Assert.Contains($"      new.xml:{line}:{column}  /year\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prior_report_that_is_another_xml_is_refused()
    {
        using var cli = new CliRun().With("old.xml", "<Other/>").With("new.xml", Document(2012, 0, Broken)).Run("validate", "new.xml", "--prior", "old.xml");
        Assert.Equal((2, "old.xml: cannot be read: line 1, column 2: The root element is 'Other', not 'FoiaAnnualReport'\n"), (cli.Code, cli.Error));
    }

    [Fact]
    public void Of_a_long_list_the_rows_with_findings_are_drawn_and_the_others_counted()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"<P s:id='P{i}'><Start>1</Start><In>1</In><Out>1</Out><End>{(i == 7 ? 2 : 1)}</End></P>"));
        using var cli = new CliRun().With("r.xml", Document(2012, 20, rows)).Run("validate", "r.xml");
        Assert.Contains("\n  C7 ", cli.Out, StringComparison.Ordinal);
        Assert.Contains("\n  … 19 more\n", cli.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  C8 ", cli.Out, StringComparison.Ordinal);
        cli.Run("validate", "r.xml", "--tables", "all");
        Assert.Contains("\n  C8 ", cli.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(" more\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_long_lines_are_broken()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"<P s:id='P{i}'><Start>1</Start><In>1</In><Out>1</Out><End>1</End></P>"));
        using var cli = new CliRun { IsTerminal = true, Width = 80 }.With("r.xml", Document(2012, 20, Broken + rows)).Run("validate", "r.xml", "--tables", "none");
        var equations = cli.Out.Split('\n').SkipWhile(l => !l.Contains("C1 1 + C2 1", StringComparison.Ordinal)).Take(2).ToList();
        Assert.All(equations, l => Assert.InRange(l.Length, 40, 80));
        Assert.StartsWith("        ", equations[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_entries_are_counted()
    {
        using var cli = new CliRun().With("r.xml", Document(2012, 2, Broken + "<P s:id='P1'><Start>1</Start><In>1</In><Out>1</Out><End>1</End></P>")).Run("validate", "r.xml", "--tables", "none");

        // Two names of components, four cells each of the component and of the agency.
        Assert.StartsWith("  r.xml   10 cells placed, 0 blank, ", cli.Out, StringComparison.Ordinal);
    }

    private static string Document(int year, int components, string rows)
    {
        var bodies = string.Concat(Enumerable.Range(1, components).Select(i =>
            $"\n  <OrganizationSubUnit s:id='ORG{i}'><OrganizationAbbreviationText>C{i}</OrganizationAbbreviationText><OrganizationName>Name {i}</OrganizationName></OrganizationSubUnit>"));
        var associations = string.Concat(Enumerable.Range(0, components + 1).Where(i => rows.Contains($"'P{i}'", StringComparison.Ordinal)).Select(i =>
            $"\n  <ProcessingStatisticsOrganizationAssociation><ComponentDataReference s:ref='P{i}'/><OrganizationReference s:ref='ORG{i}'/></ProcessingStatisticsOrganizationAssociation>"));
        var statistics = rows.Replace("<P ", "\n  <ProcessingStatistics ", StringComparison.Ordinal).Replace("</P>", "</ProcessingStatistics>", StringComparison.Ordinal);
        foreach (var (shorthand, name) in new[] { ("Start", "PendingAtStart"), ("In", "Received"), ("Out", "Processed"), ("End", "PendingAtEnd") })
            statistics = statistics.Replace($"{shorthand}>", $"ProcessingStatistics{name}Quantity>", StringComparison.Ordinal);
        return $"""
            <FoiaAnnualReport xmlns:s="urn:s">
            <DocumentCreationDate><Date>2020-08-20</Date></DocumentCreationDate>
            <Organization s:id="ORG0"><OrganizationAbbreviationText>TST</OrganizationAbbreviationText><OrganizationName>Test Agency</OrganizationName>{bodies}</Organization>
            <DocumentFiscalYearDate>{year.ToString(CultureInfo.InvariantCulture)}</DocumentFiscalYearDate>
            <ProcessedRequestSection>{statistics}{associations}
            </ProcessedRequestSection>
            </FoiaAnnualReport>
            """;
    }

    private static (int Line, int Column) PlaceOf(string document, string text)
    {
        var offset = document.IndexOf(text, StringComparison.Ordinal);
        Assert.True(offset >= 0, text);
        return (document[..offset].Count(c => c == '\n') + 1, offset - document.LastIndexOf('\n', offset));
    }
}
