using System.Text.Json;
using System.Text.Unicode;
using SchemaKit.Benchmarks.Payloads;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>What a careful programmer writes over <see cref="Utf8JsonReader"/>: keys in any order, the next one guessed, cells in a flat array, sums by table.</summary>
internal readonly struct ReaderLoop : IJudge<byte[]>
{
    private const int Cells = 198;

    private static readonly (int[] Left, int[] Right)[] Sums = [.. Equation.All.Select(e => (IndicesOf(e.Left), IndicesOf(e.Right)))];

    public bool Accepts(byte[] input)
    {
        if (!Utf8.IsValid(input))
            return false;

        var reader = new Utf8JsonReader(input);
        Span<long> cells = stackalloc long[Cells];
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && ReadObject(ref reader, ReaderNode.Root, cells) && !reader.Read() && SumsHold(cells);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool ReadObject(ref Utf8JsonReader reader, ReaderNode node, scoped Span<long> cells)
    {
        var (next, seen) = (0, 0UL);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = Find(ref reader, node.Children, next);
            if (at < 0 || (seen & (1UL << at)) != 0)
                return false;

            (next, seen) = (at + 1, seen | (1UL << at));
            reader.Read();
            if (!ReadValue(ref reader, node.Children[at], cells))
                return false;
        }

        return (seen & node.Required) == node.Required;
    }

    private static bool ReadValue(ref Utf8JsonReader reader, ReaderNode node, scoped Span<long> cells)
    {
        if (node.Children.Length > 0)
            return reader.TokenType == JsonTokenType.StartObject && ReadObject(ref reader, node, cells);
        if (node.Cell < 0)
            return reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null;

        if (reader.TokenType != JsonTokenType.Number)
            return false;

        ref var cell = ref cells[node.Cell];
        return reader.TryGetInt64(out cell) ? cell >= 0 || node.MayBeNegative : reader.TryGetDecimal(out var amount) && amount >= 0;
    }

    private static int Find(ref Utf8JsonReader reader, ReaderNode[] nodes, int next)
    {
        if (next < nodes.Length && reader.ValueTextEquals(nodes[next].Key))
            return next;

        for (var i = 0; i < nodes.Length; i++)
        {
            if (reader.ValueTextEquals(nodes[i].Key))
                return i;
        }

        return -1;
    }

    private static bool SumsHold(ReadOnlySpan<long> cells)
    {
        foreach (var (left, right) in Sums)
        {
            if (Sum(left, cells) != Sum(right, cells))
                return false;
        }

        return true;
    }

    private static long Sum(int[] indices, ReadOnlySpan<long> cells)
    {
        var sum = 0L;
        foreach (var index in indices)
            sum += cells[index];
        return sum;
    }

    private static int[] IndicesOf(IReadOnlyList<string> pointers) => [.. pointers.Select(p => DisclosureForm.Edition2019.AllCells.ToList().IndexOf(p))];
}
