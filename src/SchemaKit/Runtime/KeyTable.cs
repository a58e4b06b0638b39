using System.Text;

namespace SchemaKit.Runtime;

/// <summary>Finds a key among siblings by its UTF-8 bytes; no input can make it slow.</summary>
internal sealed class KeyTable
{
    /// <summary>Enough for the longest id with every character escaped as <c>\uXXXX</c>.</summary>
    public const int MaxEscapedLength = 64 * 6;

    private readonly byte[][] _keys;
    private readonly int[] _sorted;

    public KeyTable(IEnumerable<string> keys)
    {
        _keys = [.. keys.Select(Encoding.UTF8.GetBytes)];
        _sorted = [.. Enumerable.Range(0, _keys.Length)];
        Array.Sort(_sorted, (a, b) => _keys[a].AsSpan().SequenceCompareTo(_keys[b]));
    }

    /// <summary>The position of a key, or -1.</summary>
    /// <param name="expected">The position to try first.</param>
    public int Find(ReadOnlySpan<byte> key, int expected)
    {
        if (expected < _keys.Length && key.SequenceEqual(_keys[expected]))
            return expected;

        int low = 0, high = _sorted.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = key.SequenceCompareTo(_keys[_sorted[middle]]);
            if (order == 0)
                return _sorted[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }
}
