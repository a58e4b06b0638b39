using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>Reports of the shipped editions beside those of the year before.</summary>
public sealed class ValidateYearsTests
{
    private const string Column = "naturalPerson";

    /// <summary>Year and edition of the report, edition of the one before, and what holds beside it.</summary>
    public static TheoryData<int, string, string, string> Years { get; } = new()
    {
        { 2020, "2019", "2019", "✔ 52 equations hold · 7 checks hold · 192 need the reports of subordinate bodies" },
        { 2021, "2021", "2019", "✔ 49 equations hold, 2 not evaluated · 2 checks hold · 199 need the reports of subordinate bodies" },
        { 2023, "2021", "2021", "✔ 51 equations hold · 2 checks hold · 199 need the reports of subordinate bodies" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Figures_carry_over_from_year_to_year(int year, string edition, string editionBefore, string verdict)
    {
        using var cli = Cli(year, edition, editionBefore).Run("validate", "this.json", "--prior", "last.json", "--tables", "none");

        Assert.Equal((0, ""), (cli.Code, cli.Error));
        Assert.Contains(verdict + "\n", cli.Out, StringComparison.Ordinal);
        Assert.Equal(edition != editionBefore, cli.Out.Contains("not evaluated (last year's report: a cell without a usable value): inForceFollows (all 2)\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void What_does_not_carry_over_is_a_warning_that_names_both_sides(int year, string edition, string editionBefore, string verdict)
    {
        using var cli = Cli(year, edition, editionBefore, carriedForward: 4).Run("validate", "this.json", "--prior", "last.json", "--tables", "none", "--lang", "en");

        Assert.NotEmpty(verdict);
        Assert.Equal(0, cli.Code);
        Assert.Contains($"  carriedOver[{Column}]  practice, warning   Item 2 equals item 4 of last year's report\n", cli.Out, StringComparison.Ordinal);
        Assert.Contains("3 ≠ last year's 四、Carried forward", cli.Out.Replace("II. ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var json = JsonNode.Parse(cli.Run("validate", "this.json", "--prior", "last.json", "--format", "json").Out)!;
        var operand = json["violations"]![0]!["operands"]![1]!;
        Assert.Equal(("prior", $"/requests/carriedForward/{Column}", 4), ((string)operand["report"]!, (string)operand["pointer"]!, (int)operand["value"]!));
        Assert.True((bool)json["valid"]!);
    }

    [Theory]
    [InlineData("\"某某局\"", "\"别的局\"", "/organization", "Expected \"某某局\" here, not \"别的局\": this is not the report of the year before")]
    [InlineData(": 2020", ": 2021", "/year", "Expected \"2020\" here, not \"2021\": this is not the report of the year before")]
    [InlineData(": 2020", ": 2022", "/year", "Expected \"2020\" here, not \"2022\": this is not the report of the year before")]
    [InlineData(": 2020", ": 2019", "/year", "Expected \"2020\" here, not \"2019\": this is not the report of the year before")]
    [InlineData("\"gov-info-disclosure\"", "\"us-foia-annual-report\"", "/standard", "Expected \"gov-info-disclosure\" here, not \"us-foia-annual-report\": this is not the report of the year before")]
    [InlineData("\"2019\"", "\"2008\"", "/edition", "No migration leads from edition \"2008\" to \"2021\", so this report of the year before cannot be compared with")]
    [InlineData("\"2019\"", "19", "/edition", "The report of the year before cannot be read: Expected a string here, not a number")]
    [InlineData("\"organization\"", "organization", "", "The report of the year before cannot be read: This is not JSON")]
    public void Another_report_is_told_at_its_place_in_its_own_file(string part, string other, string pointer, string message)
    {
        var text = Payloads.Text(Report(2020, "2019", 0, 3).ToJson());
        text = text[..text.IndexOf("\"article", StringComparison.Ordinal)].Replace(part, other, StringComparison.Ordinal) + text[text.IndexOf("\"article", StringComparison.Ordinal)..];
        using var cli = Cli(2021, "2021", "2019").With("last.json", text).Run("validate", "this.json", "--prior", "last.json", "--tables", "none", "--lang", "en");

        var line = 1 + text[..text.IndexOf(other, StringComparison.Ordinal)].Count(c => c == '\n');
        Assert.Equal(1, cli.Code);
        Assert.Contains($"  wrong-prior  payload   {message}\n      last.json:{line}:", cli.Out, StringComparison.Ordinal);
        Assert.Contains("42 equations hold · 2 checks hold · 9 need last year's report", cli.Out, StringComparison.Ordinal);
        var json = JsonNode.Parse(cli.Run("validate", "this.json", "--prior", "last.json", "--format", "json", "--lang", "en").Out)!;
        var found = json["violations"]![0]!;
        Assert.Equal(
            ("wrong-prior", "last.json", line, pointer, message),
            ((string)found["rule"]!, (string)found["file"]!, (int)found["line"]!, (string)found["pointer"]!, (string)found["message"]!));
        Assert.Equal(9, (int)json["notEvaluatedBecause"]!["noPriorReport"]!);
    }

    [Fact]
    public void A_definition_from_a_file_reaches_the_edition_before_among_those_beside_it()
    {
        using var cli = Cli(2021, "2021", "2019")
            .With("forms/2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"))
            .With("forms/2021.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2021.schemakit.json"))
            .Run("validate", "this.json", "--prior", "last.json", "--tables", "none", "--definition", "forms/2021.schemakit.json");

        Assert.Contains("✔ 49 equations hold, 2 not evaluated", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_given_together_do_not_say_one_by_one_which_other_reports_would_help()
    {
        using var cli = Cli(2023, "2021", "2021").Run("validate", "this.json", "last.json");

        Assert.Equal(0, cli.Code);
        Assert.DoesNotContain("--prior", cli.Out, StringComparison.Ordinal);
        Assert.Equal(3, cli.Out.Count(c => c == '\n'));
        Assert.Contains("✔ 42 equations hold · 2 checks hold · 9 need last year's report · 199 need the reports of subordinate bodies\n", cli.Out, StringComparison.Ordinal);
    }

    private static CliRun Cli(int year, string edition, string editionBefore, int carriedForward = 3) => new CliRun()
        .With("this.json", Payloads.Text(Report(year, edition, 3, 0).ToJson()))
        .With("last.json", Payloads.Text(Report(year - 1, editionBefore, 0, carriedForward).ToJson()));

    /// <summary>A report that holds by itself.</summary>
    private static DisclosureReport Report(int year, string edition, int carriedIn, int carriedForward)
    {
        var report = new DisclosureReport(edition == "2019" ? DisclosureForm.Edition2019 : DisclosureForm.Edition2021) { Year = year };
        foreach (var column in new[] { Column, "total" })
        {
            report.Figures[$"/requests/received/{column}"] = 13;
            report.Figures[$"/requests/carriedIn/{column}"] = carriedIn;
            report.Figures[$"/requests/outcomes/disclosed/{column}"] = report.Figures[$"/requests/outcomes/total/{column}"] = 13 + carriedIn - carriedForward;
            report.Figures[$"/requests/carriedForward/{column}"] = carriedForward;
        }

        return report;
    }
}
