using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The rows and columns that rules are repeated for: all of a table by name, written once; some of them one by one.</summary>
internal sealed class PortableAxes
{
    private readonly List<PortableMember> _named = [];

    public PortableObject Named => new(_named);

    public PortableNode RowsOf(BoundTable? table, IReadOnlyList<string> paths) => Of(table?.Id + ".rows", table?.RowLeaves, paths);

    public PortableNode ColumnsOf(BoundTable? table, IReadOnlyList<string> paths) => Of(table?.Id + ".columns", table?.ColumnLeaves, paths);

    private PortableNode Of(string name, IReadOnlyList<BoundNode>? leaves, IReadOnlyList<string> paths)
    {
        var values = PortableNode.Array(paths.Select(p => new PortableText(p)));
        if (leaves is null || !leaves.Select(l => l.Path.Replace('.', '/')).SequenceEqual(paths))
            return values;

        if (!_named.Exists(a => a.Name == name))
            _named.Add(new PortableMember(name, values));
        return new PortableText(name);
    }
}
