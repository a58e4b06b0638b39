namespace SchemaKit.Runtime;

/// <summary>The keys of an object with the place of their first occurrence.</summary>
internal sealed class SeenKeys
{
    private readonly Dictionary<string, SeenKey> _keys = new(StringComparer.Ordinal);

    /// <param name="first">The first occurrence.</param>
    public bool TryAdd(string key, long offset, out SeenKey first)
    {
        if (_keys.TryGetValue(key, out first))
            return false;

        _keys.Add(key, first = new SeenKey(key, (int)offset));
        return true;
    }
}
