using System.Globalization;
using SchemaKit.Compiler.Emit.Sql.Joins;
using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>The entries of one list in a report, put together into one joined row.</summary>
internal sealed record SqlGroup(SqlAlias Alias, SqlTable Table)
{
    private readonly List<(SqlName Name, SqlCode Value)> _values = [];

    /// <summary>The overall row that the entries are nested in, if it may be missing.</summary>
    public SqlRow? Holder { get; init; }

    /// <summary>The entry, in what is added to the group.</summary>
    public static SqlAlias Entry => SqlAlias.None;

    public SqlCode IsMissing => Holder is null ? IsNotThere : $"({Holder.IsMissing} OR {IsNotThere})";

    private SqlCode IsNotThere => $"{Alias[SqlJoin.Flag]} IS NULL";

    /// <summary>Adds an aggregate; it is NULL where there are no entries.</summary>
    public SqlCode Add(SqlCode aggregate)
    {
        var text = aggregate.ToString();
        var at = _values.FindIndex(v => v.Value.ToString() == text);
        if (at < 0)
        {
            at = _values.Count;
            _values.Add((new SqlName("v_" + (at + 1).ToString(CultureInfo.InvariantCulture)), aggregate));
        }

        return Alias[_values[at].Name];
    }

    /// <param name="on">What tells whose entries they are.</param>
    public SqlJoin JoinedOn(IReadOnlyList<(SqlName Column, SqlCode Value)> on) => new(Alias, Table.Name, IsOuter: true, on) { Aggregates = _values };
}
