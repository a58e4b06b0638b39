using DuckDB.NET.Data;
using SchemaKit.Benchmarks.Payloads;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>A new database in memory counts the reports in which one of the 40 sums does not hold, read from the file with declared types.</summary>
internal sealed class DuckDbContender(string name, string file) : Contender(name)
{
    private readonly string _query =
        $"SELECT count(*) FROM read_json('{file.Replace("'", "''", StringComparison.Ordinal)}', format = 'newline_delimited', columns = {{{Columns()}}}) WHERE NOT ({string.Join(" AND ", Equation.All.Select(Sql))})";

    /// <summary>It allocates outside of this runtime.</summary>
    public override bool IsAllocationKnown => false;

    public override string? Wrong() => Count() is var count && count == NdjsonFile.Broken ? null : $"finds {count} broken reports in place of {NdjsonFile.Broken}";

    public override void Run(int times)
    {
        for (var i = 0; i < times; i++)
            Count();
    }

    private long Count()
    {
        using var connection = new DuckDBConnection("Data Source=:memory:;threads=2");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = _query;
        return (long)command.ExecuteScalar()!;
    }

    private static string Sql(Equation equation) => $"{Sum(equation.Left)} = {Sum(equation.Right)}";

    private static string Sum(IEnumerable<string> pointers) => string.Join(" + ", pointers.Select(p => string.Join('.', p[1..].Split('/').Select(Quoted))));

    private static string Columns()
    {
        var tables = DisclosureForm.Edition2019.AllCells.Select(p => p[1..].Split('/')).GroupBy(keys => keys[0]).Select(table => $"{Quoted(table.Key)}: '{TypeOf(table, 1)}'");
        return string.Join(", ", tables.Prepend("organization: 'VARCHAR', year: 'INTEGER'"));
    }

    private static string TypeOf(IEnumerable<string[]> cells, int depth) =>
        $"STRUCT({string.Join(", ", cells.GroupBy(keys => keys[depth]).Select(g => $"{Quoted(g.Key)} {(g.First().Length > depth + 1 ? TypeOf(g, depth + 1) : g.Key == "amount" ? "DECIMAL(18, 2)" : "BIGINT")}"))})";

    private static string Quoted(string name) => $"\"{name}\"";
}
