namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Finds the form that is those of all instances once their rows, columns and values are put into its paths.</summary>
internal static class InstancePattern
{
    /// <returns><see langword="null"/> if they differ in anything else.</returns>
    public static PortableNode? Of(InstanceKey[] keys, PortableNode[] forms) => forms[0] switch
    {
        PortablePath => OfPaths(keys, forms) is { } path ? new PortablePath(path) : null,
        PortableArray first => OfItems(keys, first, forms) is { } items ? new PortableArray(items) : null,
        PortableObject first => OfMembers(keys, first, forms) is { } members ? new PortableObject(members) : null,
        var value => Array.TrueForAll(forms, f => f.Equals(value)) ? value : null,
    };

    private static string? OfPaths(InstanceKey[] keys, PortableNode[] forms) =>
        Array.TrueForAll(forms, f => f is PortablePath) ? PathPattern.Of(keys, Array.ConvertAll(forms, f => ((PortablePath)f).Path)) : null;

    private static PortableNode[]? OfItems(InstanceKey[] keys, PortableArray first, PortableNode[] forms)
    {
        if (!Array.TrueForAll(forms, f => f is PortableArray array && array.Items.Count == first.Items.Count))
            return null;

        var items = new PortableNode[first.Items.Count];
        for (var at = 0; at < items.Length; at++)
        {
            if (Of(keys, Array.ConvertAll(forms, f => ((PortableArray)f).Items[at])) is not { } item)
                return null;
            items[at] = item;
        }

        return items;
    }

    private static PortableMember[]? OfMembers(InstanceKey[] keys, PortableObject first, PortableNode[] forms)
    {
        if (!Array.TrueForAll(forms, f => f is PortableObject other && other.Members.Count == first.Members.Count))
            return null;

        var members = new PortableMember[first.Members.Count];
        for (var at = 0; at < members.Length; at++)
        {
            var own = Array.ConvertAll(forms, f => ((PortableObject)f).Members[at]);
            if (!Array.TrueForAll(own, m => m.Name == own[0].Name) || Of(keys, Array.ConvertAll(own, m => m.Value)) is not { } value)
                return null;
            members[at] = own[0] with { Value = value };
        }

        return members;
    }
}
