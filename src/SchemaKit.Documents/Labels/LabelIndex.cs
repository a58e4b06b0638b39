namespace SchemaKit.Documents.Labels;

/// <summary>Folded labels with what they stand for; also tells what a label may begin with.</summary>
internal sealed class LabelIndex<T>
{
    private readonly Dictionary<string, List<T>> _byKey = new(StringComparer.Ordinal);
    private string[]? _sorted;

    public int Longest { get; private set; }

    public void Add(string key, T target)
    {
        if (key.Length == 0)
            return;

        if (!_byKey.TryGetValue(key, out var targets))
            _byKey.Add(key, targets = []);
        if (!targets.Contains(target))
            targets.Add(target);
        Longest = Math.Max(Longest, key.Length);
        _sorted = null;
    }

    public IReadOnlyList<T> Find(string key) => _byKey.TryGetValue(key, out var targets) ? targets : [];

    public bool Contains(string key) => _byKey.ContainsKey(key);

    /// <summary>Whether the text is a part of some label.</summary>
    public bool IsFragment(string text) => _byKey.Keys.Any(k => k.Contains(text, StringComparison.Ordinal));

    /// <summary>Whether some label begins with the text.</summary>
    public bool IsPrefix(string text)
    {
        _sorted ??= [.. _byKey.Keys.Order(StringComparer.Ordinal)];
        var position = Array.BinarySearch(_sorted, text, StringComparer.Ordinal);
        if (position >= 0)
            return true;

        return ~position < _sorted.Length && _sorted[~position].StartsWith(text, StringComparison.Ordinal);
    }
}
