using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Writes what tells an instance from the others of its rule: the key of the row, or its number, then the value of a variable.</summary>
internal sealed class InstanceName(SqlDialect dialect, RowSources sources)
{
    private const string Overall = "overall";

    public SqlCode Of(InstanceRows about, BoundInstance instance)
    {
        if (about.List is not { } list)
            return Text(instance.Key);

        var parts = new List<SqlCode>();
        if (about.IsOverall)
        {
            parts.Add(Text(Overall));
        }
        else
        {
            if (about.Parent is { } parent)
                parts.AddRange([about.IsInOverall ? Text(Overall) : NameIn(parent, sources.This(parent, ReportSource.Own)!), Text(",")]);
            parts.Add(NameIn(list, sources.Start));
        }

        if (instance.Key.Length > 0)
            parts.Add(Text("," + instance.Key));
        return dialect.Concatenation(parts);
    }

    private SqlCode NameIn(BoundTable list, SqlRow row)
    {
        var number = dialect.Concatenation([Text("#"), dialect.Text($"{row[SqlLayout.Position]} + 1")]);
        return list.List!.KeyId is null ? number : $"COALESCE({row[SqlLayout.Key]}, {number})";
    }

    private SqlCode Text(string text) => $"{dialect.Literal(text)}";
}
