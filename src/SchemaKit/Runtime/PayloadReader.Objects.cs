using System.Text.Json;

namespace SchemaKit.Runtime;

internal ref partial struct PayloadReader
{
    /// <summary>Up to so many words of seen keys the stack serves.</summary>
    private const int MaxSeenWords = 32;

    /// <param name="firstCell">Index of the first cell under the object.</param>
    private void ReadObject(KeyNode node, int firstCell)
    {
        var open = TokenStart;
        var words = CellBits.Words(node.Children.Length);
        var seen = words <= MaxSeenWords ? stackalloc ulong[words] : new ulong[words];
        var repeated = words <= MaxSeenWords ? stackalloc ulong[words] : new ulong[words];
        seen.Clear();
        repeated.Clear();
        SeenKeys? keys = _recorder is null or { IsSound: true } ? null : new();

        var (expected, found) = (0, 0);
        while (Next() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var position = FindKey(node, expected);
            if (position < 0)
            {
                UnknownKey(keys);
                continue;
            }

            var child = node.Children[position];
            expected = position + 1;
            if (CellBits.IsSet(seen, position))
            {
                if (!CellBits.IsSet(repeated, position))
                    Forget(child, firstCell + child.Start);
                CellBits.Set(repeated, position);
                DuplicateKey(child.Id, keys);
                SkipValue();
                continue;
            }

            CellBits.Set(seen, position);
            found++;
            keys?.TryAdd(child.Id, TokenStart, out _);
            if (Next())
                ReadMember(child, firstCell + child.Start);
        }

        if (found < node.Children.Length)
            ReportMissing(node, seen, open);
    }

    private readonly int FindKey(KeyNode node, int expected) =>
        _reader.ValueIsEscaped ? FindEscapedKey(node, expected) : node.Keys.Find(_reader.ValueSpan, expected);

    private readonly int FindEscapedKey(KeyNode node, int expected)
    {
        Span<byte> buffer = stackalloc byte[KeyTable.MaxEscapedLength];
        return node.Keys.Find(Unescaped(buffer), expected);
    }

    private void ReadMember(KeyNode node, int cell)
    {
        switch (node.Role)
        {
            case KeyRole.Cell:
                ReadCell(node, cell);
                break;
            case KeyRole.Group or KeyRole.Footnotes when _reader.TokenType == JsonTokenType.StartObject:
                ReadGroup(node, cell);
                break;
            case KeyRole.Group or KeyRole.Footnotes:
                WrongType(node, FaultWords.Object);
                if (node.HasEntries)
                    ForgetEntries(node, cell);
                break;
            case KeyRole.List:
                ReadList(node);
                break;
            case KeyRole.Overall:
                ReadOverall(node, cell);
                break;
            case KeyRole.Key:
                ReadKey(node);
                break;
            case KeyRole.Notes:
                ReadNotes(node);
                break;
            default:
                ReadHead(node);
                break;
        }
    }

    private void ReadGroup(KeyNode node, int cell)
    {
        _recorder?.Enter(node.Id);
        ReadObject(node, cell);
        _recorder?.Leave();
    }

    private void UnknownKey(SeenKeys? keys)
    {
        if (Faults())
        {
            var key = _reader.GetString()!;
            if (keys!.TryAdd(key, TokenStart, out _))
                _recorder!.AddKeyFault(PayloadRules.UnknownKey, key, TokenStart);
            else
                DuplicateKey(key, keys);
        }

        SkipValue();
    }

    private void DuplicateKey(string key, SeenKeys? keys)
    {
        if (Faults() && !keys!.TryAdd(key, TokenStart, out var first))
            _recorder!.AddKeyFault(PayloadRules.DuplicateKey, first.Key, TokenStart, first.Offset);
    }

    /// <summary>Which of two values is meant cannot be known, so neither is used.</summary>
    private void Forget(KeyNode node, int firstCell)
    {
        _cells.Spoil(firstCell, node.CellCount);
        if (node.Role == KeyRole.Year)
            Year = 0;
        else if (node.Role == KeyRole.Key)
            (_key, _keyOffset) = (null, UnusableKey);
        else if (node.Role == KeyRole.Notes && _footnoted is not null)
            CellBits.Clear(_footnoted, node.Member);
        else if (node.Role == KeyRole.Footnotes)
            _footnoted = null;
        else if (node.HasEntries)
            ForgetEntries(node, firstCell);
        else if (node is { Role: KeyRole.Overall, List.Parent: null })
            _rows![node.List!.Index].HasOverall = true;
    }

    private void SkipValue()
    {
        if (Next())
            SkipRest();
    }

    private void ReportMissing(KeyNode node, scoped ReadOnlySpan<ulong> seen, long open)
    {
        for (var i = 0; i < node.Children.Length; i++)
        {
            var child = node.Children[i];
            if (!child.IsOptional && !CellBits.IsSet(seen, i) && Faults())
                _recorder!.AddKeyFault(PayloadRules.MissingKey, child.Id, open);
        }
    }
}
