using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class AuditCommandTests
{
    [Fact]
    public void Violations_are_printed_by_report_with_both_sides()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("b.json", Payloads.Broken);
        cli.Run("load", "a.json", "b.json", "-o", "r.duckdb").Run("audit", "r.duckdb", "--lang", "en");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void Programs_get_what_validate_says()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("b.json", Payloads.Broken);
        var audited = JsonNode.Parse(cli.Run("load", "a.json", "b.json", "-o", "r.duckdb").Run("audit", "r.duckdb", "--format", "json").Out)!;
        Assert.Equal(1, cli.Code);
        var validated = JsonNode.Parse(cli.Run("validate", "b.json", "--format", "json").Out)!;

        foreach (var violation in validated["violations"]!.AsArray())
        {
            violation!.AsObject().Remove("line");
            violation.AsObject().Remove("column");
        }

        Assert.NotEmpty(validated["violations"]!.AsArray());
        Assert.Equal(validated.ToJsonString(), audited.ToJsonString());
    }

    [Fact]
    public void Reports_without_a_violation_exit_0()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).Run("load", "a.json", "-o", "r.duckdb").Run("audit", "r.duckdb");

        Assert.Equal(0, cli.Code);
        Assert.EndsWith("  1 report · no violation · 0 ms\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_reports_are_found_in_the_database()
    {
        using var cli = new CliRun().With("a.ndjson", Carried(2019, 3) + "\n" + Carried(2020, 0) + "\n").Run("load", "a.ndjson", "-o", "r.duckdb").Run("audit", "r.duckdb", "--format", "json");

        var report = JsonNode.Parse(cli.Out)!;
        Assert.Equal((0, "a.ndjson:2"), (cli.Code, (string)report["source"]!));
        Assert.Equal(["carriedOver[naturalPerson]", "carriedOver[total]"], report["violations"]!.AsArray().Select(v => (string)v!["rule"]!));
    }

    [Fact]
    public void A_database_whose_views_were_changed_is_not_believed()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).Run("load", "a.json", "-o", "r.duckdb");
        using (var connection = new DuckDBConnection($"Data Source={cli.PathOf("r.duckdb")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE OR REPLACE VIEW gov_info_disclosure_2019_balance AS SELECT 1 AS report_id, 'total' AS instance, 1 AS lhs, 2 AS rhs, -1 AS difference";
            command.ExecuteNonQuery();
        }

        cli.Run("audit", "r.duckdb");
        Assert.Equal(2, cli.Code);
        Assert.Contains("its views and its figures do not agree about a.json", cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.duckdb", "does not exist")]
    [InlineData("text.duckdb", "schemakit: text.duckdb: ")]
    public void What_is_no_database_is_refused(string name, string message)
    {
        using var cli = new CliRun().With("text.duckdb", "SELECT 1;").Run("audit", name);

        Assert.Equal((2, ""), (cli.Code, cli.Out));
        Assert.Contains(message, cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_a_definition_that_is_not_given_are_named()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("d.schemakit.json", Repository.Read("tests", "Golden", "lists.schemakit.json"))
            .Run("load", "a.json", "-o", "r.duckdb").Run("audit", "r.duckdb", "--definition", "d.schemakit.json");

        Assert.Equal(2, cli.Code);
        Assert.Contains("its reports are of gov-info-disclosure/2019; --definition names that definition", cli.Error, StringComparison.Ordinal);
    }

    private static string Carried(int year, int count)
    {
        var report = new DisclosureReport { Year = year };
        foreach (var row in (string[])["received", "carriedForward"])
            report.Figures[$"/requests/{row}/naturalPerson"] = report.Figures[$"/requests/{row}/total"] = count;
        return report.ToJson().ToJsonString();
    }
}
