using System.Diagnostics;
using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Sql.Tests;

/// <summary>PostgreSQL finds what DuckDB finds, where a server is given: tests/sql/postgres.sh starts one.</summary>
public sealed class ServerAgreementTests
{
    private const string Variable = "SCHEMAKIT_PSQL";
    private const int Payloads = 40;

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Postgres_finds_what_DuckDB_finds(string name) => Agree(EmittedSqlTests.Load(name), 5);

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(314)]
    public void Postgres_finds_what_DuckDB_finds_on_random_definitions(int seed)
    {
        SkipWithoutServer();
        var random = new RandomDefinitions(seed);
        for (var i = 0; i < 4; i++)
            Agree(LoadedDefinition.Load("random.schemakit.json", random.Next()), seed);
    }

    private static void Agree(LoadedDefinition loaded, int seed)
    {
        SkipWithoutServer();
        using var judge = new SqlJudge(loaded);
        var payloads = new RandomPayloads(loaded.Report, seed);
        judge.Load(Enumerable.Range(0, Payloads)
            .Select(i => PayloadReading.Read(loaded.Report, payloads.Next(2025 + (i % 2), "Body " + (i / 2).ToString(CultureInfo.InvariantCulture))))
            .Where(r => r is { IsText: true, Faults.Count: 0 }));

        var script = SqlEmitter.Emit(loaded.Report, new PostgresDialect());
        var sql = new StringBuilder("\\set ON_ERROR_STOP on\nDROP SCHEMA IF EXISTS s CASCADE;\nCREATE SCHEMA s;\nSET search_path TO s;\nSET client_min_messages TO warning;\n");
        foreach (var statement in script.Tables)
            sql.Append(statement).Append('\n');
        foreach (var table in script.Layout.All)
            sql.Append(CultureInfo.InvariantCulture, $"COPY {table.Name} FROM STDIN WITH (FORMAT csv);\n{judge.Csv(table)}\\.\n");
        foreach (var statement in script.Views)
            sql.Append(statement).Append('\n');
        sql.Append(CultureInfo.InvariantCulture, $"""
            SELECT 'v ' || report_id || ' ' || rule || CASE WHEN instance = '' THEN '' ELSE '[' || instance || ']' END || ' ' || trim_scale(lhs) || ' ' || trim_scale(rhs) || ' ' || trim_scale(difference) FROM {script.Violations};
            SELECT 'n ' || report_id || ' ' || rule || CASE WHEN instance = '' THEN '' ELSE '[' || instance || ']' END FROM {script.NotEvaluated};

            """);

        var expected = judge.Violations().Select(v => "v " + v).Concat(judge.NotEvaluated().Select(n => "n " + n)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Run(sql.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    private static void SkipWithoutServer() => Assert.SkipUnless(Environment.GetEnvironmentVariable(Variable) is not null, "no PostgreSQL server is given");

    private static string Run(string sql)
    {
        var start = new ProcessStartInfo("psql", ["-X", "-q", "-t", "-A", Environment.GetEnvironmentVariable(Variable)!])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var psql = Process.Start(start)!;
        var (output, error) = (psql.StandardOutput.ReadToEndAsync(), psql.StandardError.ReadToEndAsync());
        psql.StandardInput.Write(sql);
        psql.StandardInput.Close();
        psql.WaitForExit();
        Assert.True(psql.ExitCode == 0, error.Result);
        return output.Result;
    }
}
