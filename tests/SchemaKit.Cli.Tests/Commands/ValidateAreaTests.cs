using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>The report of an area beside those of its own office and of the bodies below.</summary>
public sealed class ValidateAreaTests
{
    [Theory]
    [InlineData("2019", 192)]
    [InlineData("2021", 199)]
    public void The_sum_of_the_bodies_is_what_the_report_of_the_area_says(string edition, int counts)
    {
        using var cli = Area(edition).Run("validate", "county.json", "--children", "bodies", "--tables", "none", "--format", "json");

        Assert.Equal(0, cli.Code);
        var json = JsonNode.Parse(cli.Out)!;
        Assert.Equal((edition == "2019" ? 47 : 44) + counts, (int)json["rules"]!["holds"]!);
        Assert.Null(json["notEvaluatedBecause"]!["noChildren"]);
        Assert.Empty(json["violations"]!.AsArray());
    }

    [Fact]
    public void A_figure_that_is_not_the_sum_is_a_warning_that_names_both_sides()
    {
        using var cli = Area("2021");
        var county = JsonNode.Parse(File.ReadAllText(cli.PathOf("county.json")))!;
        county["article20Item6"]!["penalty"]!["decisions"] = 99;
        cli.With("county.json", Payloads.Text(county)).Run("validate", "county.json", "--children", "bodies", "--tables", "none", "--lang", "en");

        Assert.Equal(0, cli.Code);
        Assert.Contains("  sumOfBodies6[penalty,decisions]  practice, warning   The figure of an area is the sum over the reports of its own office and of all bodies below\n", cli.Out, StringComparison.Ordinal);
        Assert.Contains("99 ≠ subordinate bodies' ", cli.Out, StringComparison.Ordinal);
        var violation = JsonNode.Parse(cli.Run("validate", "county.json", "--children", "bodies", "--format", "json").Out)!["violations"]!.AsArray().Single()!;
        Assert.Equal(
            ("/article20Item6/penalty/decisions", 99, "children", 14, 85),
            ((string)violation["operands"]![0]!["pointer"]!, (int)violation["operands"]![0]!["value"]!, (string)violation["operands"]![1]!["report"]!, (int)violation["operands"]![1]!["value"]!, (int)violation["difference"]!));
    }

    /// <summary>An office and two bodies, and their sum as the report of the county.</summary>
    private static CliRun Area(string edition)
    {
        var cli = new CliRun().With("bodies/office.json", Body(edition, "县政府办公室", 0)).With("bodies/roads.json", Body(edition, "交通局", 5)).With("bodies/farms.json", Body(edition, "农业农村局", 6));
        cli.Run("aggregate", "bodies", "-o", "county.json", "--organization", "某县");
        Assert.Equal(0, cli.Code);
        return cli;
    }

    private static string Body(string edition, string organization, int figure)
    {
        var report = new DisclosureReport(edition == "2019" ? DisclosureForm.Edition2019 : DisclosureForm.Edition2021);
        foreach (var row in new[] { "received", "outcomes/disclosed", "outcomes/total" })
            report.Figures[$"/requests/{row}/naturalPerson"] = report.Figures[$"/requests/{row}/total"] = figure;
        report.Figures["/article20Item6/penalty/decisions"] = figure + 1;
        var root = report.ToJson();
        root["organization"] = organization;
        return Payloads.Text(root);
    }
}
