namespace SchemaKit.Runtime;

/// <summary>The keys of an object with the place of their first occurrence.</summary>
internal sealed class SeenKeys
{
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);

    /// <param name="first">Where the key stood first.</param>
    public bool TryAdd(string key, long offset, out long first)
    {
        if (_offsets.TryGetValue(key, out first))
            return false;

        _offsets.Add(key, first = offset);
        return true;
    }
}
