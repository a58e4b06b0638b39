using SchemaKit.Compiler.Emit.Sql.Joins;

namespace SchemaKit.Compiler.Emit.Sql.Dialects;

/// <summary>Joins two by two: what is joined so far is a query of its own, with the columns that are read later and the next key.</summary>
internal static class ClickHouseJoins
{
    public static SqlCode From(SqlName table, SqlAlias alias, IReadOnlyList<SqlJoin> joins)
    {
        var known = alias.Used.Select(u => (SqlCode)$"{u.Column} AS {u.As}").ToList();
        SqlCode from = $"FROM {table}";
        for (var i = 0; i < joins.Count; i++)
        {
            var join = joins[i];
            var keys = join.On.Select((_, n) => new SqlName($"k{i + 1}_{n + 1}")).ToList();
            var left = keys.Select((k, n) => (SqlCode)$"{join.On[n].Value} AS {k}");
            var rows = List([.. known, .. left]);
            from = $"FROM (SELECT {rows} {from}) AS l{i + 1}\n  ALL {(join.IsOuter ? (SqlCode)$"LEFT" : $"INNER")} JOIN ({Right(join, keys)}) AS r{i + 1} USING ({List(keys.Select(k => (SqlCode)$"{k}"))})";
            known = [.. alias.Used.Concat(joins.Take(i + 1).SelectMany(j => j.Alias.Used)).Select(u => (SqlCode)$"{u.As}")];
        }

        return from;
    }

    private static SqlCode Right(SqlJoin join, IReadOnlyList<SqlName> keys)
    {
        var columns = keys.Select((k, n) => (SqlCode)$"{join.On[n].Column} AS {k}").Concat(join.Alias.Used.Select(u => (SqlCode)$"{Read(join, u.Column)} AS {u.As}"));
        var groups = join.Aggregates is null ? SqlCode.Empty : $" GROUP BY {List(join.On.Select(o => (SqlCode)$"{o.Column}"))}";
        return $"SELECT {List(columns)} FROM {join.Rows}{groups}";
    }

    /// <summary>Where nothing is found, columns are NULL only if they may be: so is the flag.</summary>
    private static SqlCode Read(SqlJoin join, SqlName column) => column == SqlJoin.Flag
        ? $"toNullable(1)"
        : join.Aggregates?.Where(v => v.Name == column).Select(v => (SqlCode?)v.Value).FirstOrDefault() ?? $"{column}";

    private static SqlCode List(IEnumerable<SqlCode> codes) => SqlCode.Join(", ", codes);
}
