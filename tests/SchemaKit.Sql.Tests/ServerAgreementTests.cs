using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;
using SchemaKit.Testing.Fixtures;

namespace SchemaKit.Sql.Tests;

/// <summary>Other engines find what DuckDB finds, where they are at hand: the scripts in tests/sql bring them.</summary>
public sealed class ServerAgreementTests
{
    private const int Payloads = 40;

    /// <summary>The URLs of servers; the folder in which npm has installed chdb, an embedded ClickHouse.</summary>
    private static readonly (string? Postgres, string? ClickHouse, string? Chdb) Given =
        (Environment.GetEnvironmentVariable("SCHEMAKIT_PSQL"), Environment.GetEnvironmentVariable("SCHEMAKIT_CLICKHOUSE"), Environment.GetEnvironmentVariable("SCHEMAKIT_CHDB"));

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Postgres_finds_what_DuckDB_finds(string name) => AgreeWithFixtures(new PostgresDialect(), EmittedSqlTests.Load(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Standard_sql_finds_in_Postgres_what_DuckDB_finds(string name) => AgreeWithFixtures(new AnsiDialect(), EmittedSqlTests.Load(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ClickHouse_finds_what_DuckDB_finds(string name) => AgreeWithFixtures(new ClickHouseDialect(), EmittedSqlTests.Load(name));

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(314)]
    public void Postgres_finds_what_DuckDB_finds_on_random_definitions(int seed) => AgreeOnRandom(new PostgresDialect(), seed);

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(314)]
    public void ClickHouse_finds_what_DuckDB_finds_on_random_definitions(int seed) => AgreeOnRandom(new ClickHouseDialect(), seed);

    private static void AgreeOnRandom(SqlDialect dialect, int seed)
    {
        var random = new RandomDefinitions(seed);
        for (var i = 0; i < 4; i++)
            Agree(dialect, LoadedDefinition.Load("random.schemakit.json", random.Next()), seed, []);
    }

    private static void AgreeWithFixtures(SqlDialect dialect, LoadedDefinition loaded) =>
        Agree(dialect, loaded, 5, [.. EngineFixtures.Of(loaded.Report).Where(f => f.Broken.Child is null)]);

    private static void Agree(SqlDialect dialect, LoadedDefinition loaded, int seed, IReadOnlyList<RuleFixture> fixtures)
    {
        var isClickHouse = dialect is ClickHouseDialect;
        Assert.SkipUnless((isClickHouse ? Given.ClickHouse ?? Given.Chdb : Given.Postgres) is not null, $"no server for {dialect.Name} is at hand");
        using var judge = new SqlJudge(loaded);
        var payloads = new RandomPayloads(loaded.Report, seed);
        judge.Load(Enumerable.Range(0, Payloads)
            .Select(i => payloads.Next(2025 + (i % 2), "Body " + (i / 2).ToString(CultureInfo.InvariantCulture)))
            .Concat(fixtures.SelectMany(f => Reports(f.RuleId, f.Broken)))
            .Select(p => PayloadReading.Read(loaded.Report, p))
            .Where(r => r is { IsText: true, Faults.Count: 0 }));

        var script = SqlEmitter.Emit(loaded.Report, dialect);
        var found = isClickHouse ? InClickHouse(script, judge) : InPostgres(script, judge);
        var exact = script.Rules.Where(r => r.Standing != Standing.NotExpressible && !(dialect.DateLoss is { } loss && r.Reason.Contains(loss.English, StringComparison.Ordinal))).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var expected = judge.Violations().Select(v => "v " + v).Concat(judge.NotEvaluated().Select(n => "n " + n));
        Assert.Equal(expected.Where(IsExact).Order(StringComparer.Ordinal), found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(IsExact).Select(WithoutZeros).Order(StringComparer.Ordinal));

        // What the ledger says: of each rule that is not "not expressible", the payload that breaks it alone is found.
        var broken = found.Split('\n').Where(l => l.StartsWith("v ", StringComparison.Ordinal)).Select(l => l.Split(' ', '[')[2]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(fixtures.Select(f => f.RuleId).Intersect(script.Rules.Where(r => r.Standing != Standing.NotExpressible).Select(r => r.Id)).Except(broken));

        bool IsExact(string line) => exact.Contains(line.Split(' ', '[')[2]);
    }

    /// <summary>The payload that breaks a rule and last year's, as those of a body of its own.</summary>
    private static IEnumerable<byte[]> Reports(string rule, FixtureReport broken)
    {
        foreach (var payload in new[] { broken.Prior, broken.Payload }.OfType<JsonObject>())
        {
            payload["organization"] = "Body of " + rule;
            if (payload.ContainsKey("organizationCode"))
                payload["organizationCode"] = "Body of " + rule;
            yield return EngineFixtures.Bytes(payload);
        }
    }

    private static string InPostgres(SqlScript script, SqlJudge judge)
    {
        var sql = new StringBuilder("\\set ON_ERROR_STOP on\nDROP SCHEMA IF EXISTS s CASCADE;\nCREATE SCHEMA s;\nSET search_path TO s;\nSET client_min_messages TO warning;\n");
        sql.AppendJoin('\n', script.Tables).Append('\n');
        foreach (var table in script.Layout.All)
            sql.Append(CultureInfo.InvariantCulture, $"COPY {table.Name} FROM STDIN WITH (FORMAT csv);\n{judge.Csv(table)}\\.\n");
        sql.AppendJoin('\n', script.Views).Append('\n');
        sql.Append(CultureInfo.InvariantCulture, $"""
            SELECT 'v ' || report_id || ' ' || rule || CASE WHEN instance = '' THEN '' ELSE '[' || instance || ']' END || ' ' || trim_scale(lhs) || ' ' || trim_scale(rhs) || ' ' || trim_scale(difference) FROM {script.Violations};
            SELECT 'n ' || report_id || ' ' || rule || CASE WHEN instance = '' THEN '' ELSE '[' || instance || ']' END FROM {script.NotEvaluated};

            """);
        return Run("psql", ["-X", "-q", "-t", "-A", Given.Postgres!], sql.ToString(), null);
    }

    private static string InClickHouse(SqlScript script, SqlJudge judge)
    {
        List<string> statements =
        [
            .. script.Tables.Select(t => t.ToString()),
            .. script.Layout.All.Select(t => (Table: t, Rows: judge.Csv(t, "\\N"))).Where(t => t.Rows.Length > 0).Select(t => $"INSERT INTO {t.Table.Name} FORMAT CSV\n{t.Rows}"),
            .. script.Views.Select(v => v.ToString()),
            $"SELECT concat('v ', toString(report_id), ' ', rule, if(instance = '', '', concat('[', instance, ']')), ' ', toString(lhs), ' ', toString(rhs), ' ', toString(difference)) FROM {script.Violations} FORMAT TSVRaw",
            $"SELECT concat('n ', toString(report_id), ' ', rule, if(instance = '', '', concat('[', instance, ']'))) FROM {script.NotEvaluated} FORMAT TSVRaw",
        ];
        if (Given.ClickHouse is { } server)
            return InServer(server, statements);

        // The view over all views of a large definition takes more steps to plan than are usually allowed.
        return Run("node", [Repository.PathOf("tests", "sql", "chdb.js")], JsonSerializer.Serialize(statements.Prepend("SET query_plan_max_optimizations_to_apply = 1000000")), Given.Chdb);
    }

    private static string InServer(string server, List<string> statements)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(1) };
        Post("", "DROP DATABASE IF EXISTS s");
        Post("", "CREATE DATABASE s");
        return string.Concat(statements.Select(s => Post("?database=s", s.TrimEnd(';'))));

        string Post(string query, string statement)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, server + "/" + query) { Content = new StringContent(statement) };
            using var response = client.Send(request);
            using var text = new StreamReader(response.Content.ReadAsStream());
            var answer = text.ReadToEnd();
            Assert.True(response.IsSuccessStatusCode, $"{answer}\n{statement}");
            return answer;
        }
    }

    /// <summary>Numbers as people write them.</summary>
    private static string WithoutZeros(string line) => Regex.Replace(Regex.Replace(line, @"(\.\d*?)0+(?= |$)", "$1"), @"\.(?= |$)", "");

    private static string Run(string program, IEnumerable<string> arguments, string input, string? folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            WorkingDirectory = folder ?? "",
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Result;
    }
}
