using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Runtime;

internal ref partial struct PayloadReader
{
    private const long NoKey = -1;
    private const long UnusableKey = -2;

    private void ReadList(KeyNode node)
    {
        var list = node.List!;
        if (list.Parent is null)
            _rows![list.Index].IsAbsent = false;
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType(node, FaultWords.Array);
            _rows![list.Index].SetState(_row, ListState.Unusable);
            return;
        }

        _recorder?.Enter(node.Id);
        var rows = _rows![list.Index];
        rows.SetState(_row, ListState.Known);
        var isFull = false;
        for (var position = 0; Next() && _reader.TokenType != JsonTokenType.EndArray; position++)
        {
            if (!isFull && rows.Count < ListIndex.MaxEntries)
            {
                ReadEntry(node.Entry!, list, position);
                continue;
            }

            if (!isFull && Faults())
                _recorder!.AddPayloadFault(PayloadRules.TooManyEntries, Show(position), TokenStart, NumberText.Plain(ListIndex.MaxEntries));
            isFull = true;
            rows.SetState(_row, ListState.Unusable);
            SkipRest();
        }

        _recorder?.Leave();
    }

    private void ReadEntry(KeyNode entry, ListIndex list, int position)
    {
        var (row, start, kinds, key, keyOffset) = (_row, _entryStart, _kinds, _key, _keyOffset);
        _entryStart = _cells.Append(list.CellCount);
        _row = _rows!.Add(list, new ListRow(_entryStart, null, row, position));
        (_kinds, _key, _keyOffset) = (list.Kinds, null, NoKey);
        _texts?.Append(list.CellCount);
        _recorder?.Append(list.CellCount);
        _recorder?.Enter(Show(position));
        if (_reader.TokenType == JsonTokenType.StartObject)
            ReadObject(entry, _entryStart);
        else
            SpoilEntry();

        var isBlank = _key is null && _keyOffset >= 0;
        _rows[list.Index].SetKey(_row, _key, isUnusable: list.HasKey && _keyOffset == UnusableKey, isBlank);
        if (_keyOffset >= 0)
            _recorder?.LocateKey(list.Index, _row, _keyOffset);

        _recorder?.Leave();
        (_row, _entryStart, _kinds, _key, _keyOffset) = (row, start, kinds, key, keyOffset);
    }

    private void SpoilEntry()
    {
        _keyOffset = UnusableKey;
        WrongType(null, FaultWords.Object);
    }

    private void ReadOverall(KeyNode node, int cell)
    {
        var list = node.List!;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                if (list.Parent is null)
                    (_rows![list.Index].HasOverall, _rows[list.Index].IsAbsent) = (true, false);
                var row = _row;
                _row = list.Parent is null ? ListRow.InOverall : row;
                ReadGroup(node, cell);
                _row = row;
                break;
            case JsonTokenType.Null when list.List.IsOptional:
                break;
            default:
                WrongType(node, FaultWords.Object);
                if (list.Parent is null)
                    _rows![list.Index].HasOverall = true;
                if (node.HasEntries)
                    ForgetEntries(node, cell);
                break;
        }
    }

    private void ReadKey(KeyNode node)
    {
        _keyOffset = UnusableKey;
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null:
                (_key, _keyOffset) = (null, TokenStart);
                break;
            case JsonTokenType.String when _reader.GetString()! is { Length: > 0 and <= ListIndex.MaxKeyLength } key:
                (_key, _keyOffset) = (key, TokenStart);
                break;
            case JsonTokenType.String:
                if (Faults())
                    _recorder!.AddPayloadFault(PayloadRules.InvalidValue, node.Id, TokenStart, Token(), FaultWords.Key);
                break;
            default:
                WrongType(node, FaultWords.StringOrNull);
                break;
        }
    }

    /// <summary>Finds the keys that are there twice, and those that the roster does not have, which may stand behind them.</summary>
    private void CheckKeys()
    {
        foreach (var list in _index.OpenLists)
        {
            if (!list.HasKey)
                continue;

            var rows = _rows![list.Index];
            var declared = list.DeclaredIn(_rows);
            var seen = new HashSet<(int Parent, string Key)>();
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i].IsKeyBlank && list.IsDeclared)
                    KeyFault(PayloadRules.UndeclaredEntry, list, i);
                if (rows[i].Key is not { } key)
                    continue;
                if (declared?.Has(key) == false)
                    KeyFault(PayloadRules.UndeclaredEntry, list, i, key);
                if (!seen.Add((rows[i].Parent, key)))
                    KeyFault(PayloadRules.DuplicateEntry, list, i, key);
            }
        }
    }

    private void KeyFault(string ruleId, ListIndex list, int row, params string[] arguments)
    {
        if (Faults())
            _recorder!.AddFaultAt(ruleId, list.PointerOf(_rows![list.Index][row], _rows), list.List.KeyId, _recorder.KeyPlace(list.Index, row), arguments);
    }

    private static string Show(int position) => position.ToString(CultureInfo.InvariantCulture);

    /// <summary>Forgets the entries at or below a key, and what overall cells are nested in the entry.</summary>
    private void ForgetEntries(KeyNode node, int firstCell)
    {
        if (node.Role == KeyRole.List)
            _rows!.Spoil(node.List!, _row);
        else if (node.List is { Parent: null, List.HasOverall: true } list)
            _rows![list.Index].HasOverall = true;

        var row = _row;
        if (node is { Role: KeyRole.Overall, List.Parent: null })
            _row = ListRow.InOverall;
        foreach (var child in node.Children)
        {
            if (child.HasEntries)
                Forget(child, firstCell + child.Start);
        }

        _row = row;
    }
}
