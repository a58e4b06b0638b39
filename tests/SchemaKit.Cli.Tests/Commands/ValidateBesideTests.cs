using System.Globalization;
using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>Reports that are judged beside others.</summary>
public sealed class ValidateBesideTests
{
    private const string Definition = """
        { "standard": "s", "edition": "1", "title": { "en": "Report" }, "languages": ["en"],
          "kinds": { "days": { "base": "decimal", "scale": 1, "special": [ { "text": "N/A", "label": { "en": "none" }, "inComparisons": 0 } ] } },
          "rosters": [ { "id": "offices", "label": { "en": "Offices" }, "key": { "id": "office", "label": { "en": "Office" } }, "columns": [ { "id": "size", "kind": "count", "label": { "en": "Size" } } ] } ],
          "tables": [ { "id": "cases", "shape": "list", "entries": "offices", "cell": "count", "label": { "en": "Cases" },
            "columns": [ { "id": "start", "label": { "en": "At start" } }, { "id": "end", "label": { "en": "At end" } }, { "id": "median", "kind": "days", "label": { "en": "Median" } } ],
            "overall": { "label": { "en": "All" }, "sumOf": ["start", "end"] } } ],
          "rules": [
            { "id": "carried", "status": "printed", "text": { "en": "What was left is what is there" }, "forEach": "row of cases", "assert": "start = prior.end" },
            { "id": "children", "status": "practice", "severity": "warning", "text": { "en": "Offices include those below" }, "assert": "cases.overall.end >= children.cases.overall.end" } ] }
        """;

    [Fact]
    public void Verdict_says_what_needs_other_reports()
    {
        using var cli = Cli().Run("validate", "--definition", "d.json", "this.json");

        Assert.Equal(0, cli.Code);
        Snap.Verify(cli.ToString(), "txt");
    }

    [Fact]
    public void Prior_report_is_named_where_its_cells_are()
    {
        using var cli = Cli().Run("validate", "--definition", "d.json", "this.json", "--prior", "last.json");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString(), "txt");
        var found = JsonNode.Parse(cli.Run("validate", "--definition", "d.json", "this.json", "--prior", "last.json", "--format", "json").Out)!;
        Assert.Equal("prior", (string)found["violations"]![0]!["operands"]![1]!["report"]!);
        Assert.Equal(1, (int)found["notEvaluatedBecause"]!["noChildren"]!);
    }

    [Fact]
    public void Wrong_prior_report_is_located_in_its_own_file()
    {
        using var cli = Cli().With("older.json", Payload(2018, 9, 5)).Run("validate", "--definition", "d.json", "this.json", "--prior", "older.json", "--tables", "none");

        Assert.Equal(1, cli.Code);
        Assert.Contains("      older.json:1:62  /year\n", cli.Out, StringComparison.Ordinal);
        Assert.Contains("3 need last year's report", cli.Out, StringComparison.Ordinal);
        var found = JsonNode.Parse(cli.Run("validate", "--definition", "d.json", "this.json", "--prior", "older.json", "--format", "json").Out)!["violations"]![0]!;
        Assert.Equal(("wrong-prior", "older.json", 1), ((string)found["rule"]!, (string)found["file"]!, (int)found["line"]!));
    }

    [Fact]
    public void Sums_of_children_are_read_and_what_is_wrong_with_them_is_said()
    {
        using var cli = Cli().With("below/a.json", Payload(2020, 1, 1, "a")).With("below/b.json", Payload(2020, 1, 101, "b")).With("below/c.json", "{")
            .Run("validate", "--definition", "d.json", "this.json", "--children", "below", "--tables", "none");

        Assert.Equal(1, cli.Code);
        Assert.Contains("All · At end 7 < subordinate bodies' All · At end 102 (difference −95)", cli.Out.Replace("Cases · ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("below/c.json", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Second_report_of_a_subordinate_body_is_told_with_both_places_and_not_summed()
    {
        using var cli = Cli().With("below/a.json", Payload(2020, 1, 3, "a")).With("below/b.json", Payload(2020, 1, 100, "a"))
            .Run("validate", "--definition", "d.json", "this.json", "--children", "below", "--tables", "none");

        Assert.Equal(1, cli.Code);
        Assert.Contains("below/b.json:1:", cli.Error, StringComparison.Ordinal);
        Assert.Contains("The body has reported before, at below/a.json:1:", cli.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("100", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021", "county", "/year")]
    [InlineData("2020", "county", "/year")]
    [InlineData("2019", "elsewhere", "/organization")]
    public void Prior_report_of_a_later_or_the_same_year_or_of_another_body_is_located(string year, string body, string pointer)
    {
        using var cli = Cli().With("other.json", Payload(int.Parse(year, CultureInfo.InvariantCulture), 9, 5, body))
            .Run("validate", "--definition", "d.json", "this.json", "--prior", "other.json", "--format", "json");

        Assert.Equal(1, cli.Code);
        var found = JsonNode.Parse(cli.Out)!["violations"]![0]!;
        Assert.Equal(("wrong-prior", "other.json", 1, pointer), ((string)found["rule"]!, (string)found["file"]!, (int)found["line"]!, (string)found["pointer"]!));
        Assert.Equal(3, (int)JsonNode.Parse(cli.Out)!["notEvaluatedBecause"]!["noPriorReport"]!);
    }

    [Theory]
    [InlineData("--prior", "nowhere.json")]
    public void Other_report_that_cannot_be_read_ends_the_run(string option, string file)
    {
        using var cli = Cli().Run("validate", "--definition", "d.json", "this.json", option, file);
        Assert.Equal((2, ""), (cli.Code, cli.Out));
    }

    [Fact]
    public void Prior_report_goes_with_one_input()
    {
        using var cli = Cli().Run("validate", "--definition", "d.json", "this.json", "last.json", "--prior", "last.json");

        Assert.Equal((2, ""), (cli.Code, cli.Out));
        Assert.Contains("--prior is for the report of one body, so it goes with one input, not 2", cli.Error, StringComparison.Ordinal);
    }

    private static CliRun Cli() => new CliRun().With("d.json", Definition).With("this.json", Payload(2020, 5, 7)).With("last.json", Payload(2019, 3, 4));

    /// <summary>Office A has one less than said at the start of the year, and half of the median.</summary>
    private static string Payload(int year, int start, int end, string organization = "county") => $$$$"""
        {"standard":"s","edition":"1","organization":"{{{{organization}}}}","year":{{{{year}}}},
         "offices":[{"office":"A","size":1},{"office":"B","size":2}],
         "cases":{"entries":[{"office":"A","start":{{{{start - 1}}}},"end":{{{{end}}}},"median":"N/A"},{"office":"B","start":1,"end":0,"median":1.5}],
                  "overall":{"start":{{{{start}}}},"end":{{{{end}}}},"median":"N/A"}}}
        """;
}
