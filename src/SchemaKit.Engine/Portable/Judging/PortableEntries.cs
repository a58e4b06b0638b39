namespace SchemaKit.Engine.Portable.Judging;

/// <summary>The entries of one array.</summary>
/// <param name="isThere">Whether there is an array.</param>
internal sealed class PortableEntries(IReadOnlyList<PortableRow> rows, bool isThere)
{
    private Dictionary<string, PortableRow?>? _byKey;

    public static PortableEntries None { get; } = new([], isThere: false);

    public IReadOnlyList<PortableRow> Rows { get; } = rows;

    public bool IsThere { get; } = isThere;

    /// <summary>The entry with the key; none if there are several.</summary>
    public PortableRow? Find(string? key) => key is null ? null : (_byKey ??= ByKey()).GetValueOrDefault(key);

    private Dictionary<string, PortableRow?> ByKey()
    {
        var found = new Dictionary<string, PortableRow?>(StringComparer.Ordinal);
        foreach (var row in Rows.Where(r => r.Key is not null))
        {
            if (!found.TryAdd(row.Key!, row))
                found[row.Key!] = null;
        }

        return found;
    }
}
