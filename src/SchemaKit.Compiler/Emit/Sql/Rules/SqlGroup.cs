using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>The entries of one list in a report, put together into one joined row.</summary>
/// <param name="Keys">What the entries are grouped by.</param>
/// <param name="On">What joins the group.</param>
internal sealed record SqlGroup(SqlCode Alias, SqlTable Table, SqlCode Keys, SqlCode On)
{
    private readonly List<SqlCode> _values = [];

    /// <summary>The overall row that the entries are nested in, if it may be missing.</summary>
    public SqlRow? Holder { get; init; }

    /// <summary>The entry, in what is added to the group.</summary>
    public static SqlAlias Entry => SqlAlias.None;

    public SqlCode IsMissing => Holder is null ? (SqlCode)$"{Alias}.\"is_there\" IS NULL" : $"({Holder.IsMissing} OR {Alias}.\"is_there\" IS NULL)";

    /// <summary>Adds an aggregate; it is NULL where there are no entries.</summary>
    public SqlCode Add(SqlCode aggregate)
    {
        var text = aggregate.ToString();
        var at = _values.FindIndex(v => v.ToString() == text);
        if (at < 0)
        {
            at = _values.Count;
            _values.Add(aggregate);
        }

        return $"{Alias}.\"v_{at + 1}\"";
    }

    public SqlCode Join(SqlCode isThere)
    {
        var values = _values.Select((v, i) => (SqlCode)$", {v} AS \"v_{i + 1}\"");
        return $"LEFT JOIN (SELECT {Keys}, {isThere} AS \"is_there\"{SqlCode.Join("", values)} FROM {Table.Name} GROUP BY {Keys}) AS {Alias} ON {On}";
    }
}
