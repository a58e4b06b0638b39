using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class LoadCommandTests
{
    private const string Reports = "gov_info_disclosure_2019_reports";

    [Fact]
    public void Payloads_of_files_lines_and_folders_are_loaded_and_those_with_wrong_sums_too()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("in/b.ndjson", Payloads.ValidLine + "\n\n" + Payloads.BrokenReport().ToJson().ToJsonString() + "\n")
            .Run("load", "a.json", "in", "-o", "reports.duckdb");

        Assert.Equal((0, "  3 reports loaded into reports.duckdb · 0 ms\n", ""), (cli.Code, cli.Out, cli.Error));
        Assert.Equal(["a.json", "in/b.ndjson:1", "in/b.ndjson:3"], Strings(cli, $"SELECT source FROM {Reports} ORDER BY report_id"));
        Assert.Equal(["374780.50"], Strings(cli, "SELECT DISTINCT CAST(centralized_procurement_amount AS TEXT) FROM gov_info_disclosure_2019_article20_item9"));
        Assert.Equal(["a.json", "in", "in/b.ndjson", "reports.duckdb"], cli.Files());
    }

    [Fact]
    public void A_payload_that_is_not_sound_is_told_with_its_line_and_left_out()
    {
        var nul = Payloads.Report().ToJson();
        nul["organization"] = "a\0b";
        using var cli = new CliRun().With("in.ndjson", $"{Payloads.ValidLine}\n{{\"standard\": \n{Payloads.Faulty().ToJsonString()}\n{nul.ToJsonString()}\n{{}}\n{Payloads.ValidLine}\n")
            .Run("load", "in.ndjson", "-o", "reports.duckdb", "--lang", "en");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
        Assert.Equal(["in.ndjson:1", "in.ndjson:6"], Strings(cli, $"SELECT source FROM {Reports} ORDER BY report_id"));
    }

    [Fact]
    public void Reports_are_added_to_a_database_with_ids_of_their_own()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("b.json", Payloads.Valid).With("bad.json", "{").Run("load", "a.json", "-o", "r.duckdb");
        cli.Run("load", "b.json", "bad.json", "-o", "r.duckdb");

        Assert.Equal(1, cli.Code);
        Assert.Equal(["1 a.json", "2 b.json"], Strings(cli, $"SELECT report_id || ' ' || source FROM {Reports} ORDER BY report_id"));
        Assert.Equal(["2"], Strings(cli, "SELECT CAST(COUNT(DISTINCT report_id) AS TEXT) FROM gov_info_disclosure_2019_requests"));
    }

    [Fact]
    public void What_fails_in_the_middle_leaves_the_database_as_it_was()
    {
        const string Table = "gov_info_disclosure_2019_proceedings";
        using var cli = new CliRun().With("a.json", Payloads.Valid).Run("load", "a.json", "-o", "r.duckdb");
        var refused = Payloads.Report();
        refused.Figures["/proceedings/reconsideration/upheld"] = 7_777_777;
        cli.With("in.ndjson", string.Concat(Enumerable.Repeat(Payloads.ValidLine + "\n", 300)) + refused.ToJson().ToJsonString() + "\n" + Payloads.ValidLine + "\n");
        var tables = Strings(cli, "SELECT table_name FROM duckdb_tables() ORDER BY 1");
        Execute(cli, Strings(cli, $"SELECT 'DROP TABLE {Table}; ' || replace(sql, ');', ', CHECK (reconsideration_upheld <> 7777777));') FROM duckdb_tables() WHERE table_name = '{Table}'")[0]);
        Execute(cli, $"INSERT INTO {Table} (report_id, reconsideration_upheld) VALUES (1, 2)");
        var before = Rows(cli, tables);

        cli.Run("load", "in.ndjson", "-o", "r.duckdb");

        Assert.Equal((2, ""), (cli.Code, cli.Out));
        Assert.Contains("nothing was loaded", cli.Error, StringComparison.Ordinal);
        Assert.Equal(before, Rows(cli, tables));
        Assert.Equal(["a.json", "in.ndjson", "r.duckdb"], cli.Files());
    }

    [Fact]
    public void What_is_not_sound_is_left_out_of_files_for_other_databases()
    {
        using var cli = new CliRun().With("in/a.ndjson", $"{Payloads.ValidLine}\n{Payloads.Faulty().ToJsonString()}\n{Payloads.ValidLine}\n").Run("load", "in", "--csv", "out", "--lang", "en");

        Assert.Equal(1, cli.Code);
        Assert.Contains("in/a.ndjson:2", cli.Out, StringComparison.Ordinal);
        Assert.EndsWith("  2 reports loaded into out · 1 payload left out · 0 ms\n", cli.Out, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(cli.PathOf($"out/{Reports}.csv")).Length);
        Assert.Equal(1, cli.Run("load", "in", "--parquet", "out").Code);
    }

    [Fact]
    public void Where_nothing_can_be_loaded_no_file_is_left()
    {
        using var cli = new CliRun().With("bad.json", "{").Run("load", "bad.json", "nowhere.json", "-o", "r.duckdb", "--lang", "en");

        Assert.Equal(2, cli.Code);
        Assert.EndsWith("  nothing to load into r.duckdb · 1 payload left out · 1 input not readable · 0 ms\n", cli.Out, StringComparison.Ordinal);
        Assert.Equal(["bad.json"], cli.Files());
    }

    [Theory]
    [InlineData("this is no database at all")]
    [InlineData("")]
    public void A_file_that_is_no_database_of_reports_is_refused_and_kept(string content)
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("r.duckdb", content);
        var isForeign = content.Length > 0;
        if (!isForeign)
        {
            File.Delete(cli.PathOf("r.duckdb"));
            Execute(cli, "CREATE TABLE mine (x INTEGER)");
        }

        var before = File.ReadAllBytes(cli.PathOf("r.duckdb"));
        cli.Run("load", "a.json", "-o", "r.duckdb");

        Assert.Equal((2, ""), (cli.Code, cli.Out));
        Assert.Contains(isForeign ? "nothing was loaded" : "it holds other tables, and no reports; nothing was loaded", cli.Error, StringComparison.Ordinal);
        if (isForeign)
            Assert.Equal(before, File.ReadAllBytes(cli.PathOf("r.duckdb")));
        else
            Assert.Equal(["mine"], Strings(cli, "SELECT table_name FROM duckdb_tables()"));
    }

    [Fact]
    public void Another_version_of_the_definition_is_refused()
    {
        var definition = Repository.Read("tests", "Golden", "slice.schemakit.json");
        var payload = """{ "standard": "gov-info-disclosure", "edition": "2019", "organization": "a", "year": 2020, "requests": ROWS }""".Replace("ROWS", Rows(), StringComparison.Ordinal);
        using var cli = new CliRun().With("d.schemakit.json", definition).With("a.json", payload).Run("load", "a.json", "-o", "r.duckdb", "--definition", "d.schemakit.json");
        Assert.Equal(0, cli.Code);

        cli.With("d.schemakit.json", definition.Replace("\"balance\"", "\"inBalance\"", StringComparison.Ordinal)).Run("load", "a.json", "-o", "r.duckdb", "--definition", "d.schemakit.json");
        Assert.Equal(2, cli.Code);
        Assert.Contains("were made by another version of the definition", cli.Error, StringComparison.Ordinal);
        Assert.Equal(2, cli.Run("audit", "r.duckdb", "--definition", "d.schemakit.json").Code);
        Assert.Equal(0, cli.With("d.schemakit.json", definition).Run("audit", "r.duckdb", "--definition", "d.schemakit.json").Code);
    }

    [Fact]
    public void Other_databases_get_a_file_for_each_table()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).Run("load", "a.json", "--csv", "out");

        Assert.Equal(0, cli.Code);
        Assert.Equal(8, cli.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(8, Directory.GetFiles(cli.PathOf("out")).Length);
        Assert.Equal(
            "\"report_id\",\"source\",\"organization\",\"organization_code\",\"year\",\"title\",\"publication_date\"\n\"1\",\"a.json\",\"某某局\",,\"2020\",,\n",
            File.ReadAllText(cli.PathOf($"out/{Reports}.csv")).ReplaceLineEndings("\n"));

        cli.Run("load", "a.json", "--parquet", "out'put");
        Assert.Equal(0, cli.Code);
        Assert.Equal(["PAR1"], Directory.GetFiles(cli.PathOf("out'put")).Select(f => System.Text.Encoding.ASCII.GetString(File.ReadAllBytes(f)[..4])).Distinct());
        Assert.Equal(8, Directory.GetFileSystemEntries(cli.PathOf("out'put")).Length);
    }

    [Theory]
    [InlineData("load", "a.json")]
    [InlineData("load", "a.json", "-o", "x", "--csv", "y")]
    public void One_target_must_be_named(params string[] args)
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).Run(args);

        Assert.Equal(2, cli.Code);
        Assert.Contains("load writes to one of --output, --csv and --parquet", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_document_is_no_payload()
    {
        using var cli = new CliRun().With("a.txt", "2020年政府信息公开工作年度报告").Run("load", "a.txt", "-o", "r.duckdb");

        Assert.Equal(2, cli.Code);
        Assert.Contains("is no payload", cli.Out, StringComparison.Ordinal);
    }

    private static string Rows()
    {
        var cells = new JsonObject { ["naturalPerson"] = 1, ["legalPerson"] = new JsonObject { ["commercialEnterprise"] = 0 }, ["total"] = 1 };
        var zero = new JsonObject { ["naturalPerson"] = 0, ["legalPerson"] = new JsonObject { ["commercialEnterprise"] = 0 }, ["total"] = 0 };
        return new JsonObject
        {
            ["received"] = cells.DeepClone(),
            ["carriedIn"] = zero.DeepClone(),
            ["outcomes"] = new JsonObject { ["disclosed"] = cells.DeepClone(), ["refused"] = zero.DeepClone(), ["total"] = cells },
            ["carriedForward"] = zero,
        }.ToJsonString();
    }

    private static List<string> Strings(CliRun cli, string query)
    {
        using var connection = new DuckDBConnection($"Data Source={cli.PathOf(File.Exists(cli.PathOf("r.duckdb")) ? "r.duckdb" : "reports.duckdb")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
            found.Add(reader.GetString(0));
        return found;
    }

    private static List<string> Rows(CliRun cli, List<string> tables) => [.. tables.Select(t => t + " " + Strings(cli, $"SELECT CAST(COUNT(*) AS TEXT) FROM {t}")[0])];

    private static void Execute(CliRun cli, string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={cli.PathOf("r.duckdb")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
