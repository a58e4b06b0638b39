namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Finds the form that is those of all instances once their rows, columns and values are put into its paths.</summary>
internal static class InstancePattern
{
    /// <returns><see langword="null"/> if they differ in anything else.</returns>
    public static PortableNode? Of(IReadOnlyList<InstanceKey> keys, IReadOnlyList<PortableNode> forms) => forms[0] switch
    {
        PortablePath => Same<PortablePath>(forms) is { } paths && PathPattern.Of(keys, paths.ConvertAll(p => p.Path)) is { } path ? new PortablePath(path) : null,
        PortableArray first => Same<PortableArray>(forms) is { } arrays && Items(keys, first.Items.Count, arrays.ConvertAll(a => a.Items)) is { } items ? new PortableArray(items) : null,
        PortableObject first => Same<PortableObject>(forms) is { } objects ? Of(keys, first, objects) : null,
        var value => forms.All(f => f.Equals(value)) ? value : null,
    };

    private static PortableObject? Of(IReadOnlyList<InstanceKey> keys, PortableObject first, List<PortableObject> objects)
    {
        var names = first.Members.Select(m => m.Name).ToList();
        return objects.TrueForAll(o => o.Members.Select(m => m.Name).SequenceEqual(names))
            && Items(keys, names.Count, objects.ConvertAll(o => (IReadOnlyList<PortableNode>)[.. o.Members.Select(m => m.Value)])) is { } values
            ? new PortableObject([.. names.Zip(values, (name, value) => new PortableMember(name, value))])
            : null;
    }

    private static List<PortableNode>? Items(IReadOnlyList<InstanceKey> keys, int count, List<IReadOnlyList<PortableNode>> lists)
    {
        if (lists.Exists(l => l.Count != count))
            return null;

        var items = new List<PortableNode>();
        for (var at = 0; at < count; at++)
        {
            if (Of(keys, lists.ConvertAll(l => l[at])) is not { } item)
                return null;
            items.Add(item);
        }

        return items;
    }

    private static List<TNode>? Same<TNode>(IReadOnlyList<PortableNode> forms)
        where TNode : PortableNode
    {
        var same = forms.OfType<TNode>().ToList();
        return same.Count == forms.Count ? same : null;
    }
}
