using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Runtime;

internal ref partial struct PayloadReader
{
    private void ReadList(KeyNode node)
    {
        var list = node.List!;
        if (list.Parent is null)
            _rows![list.Index].IsPresent = true;
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType(node, FaultWords.Array);
            return;
        }

        var open = TokenStart;
        _recorder?.Enter(node.Id);
        var keys = list.HasKey ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var position = 0; Next() && _reader.TokenType != JsonTokenType.EndArray; position++)
        {
            if (position < ListIndex.MaxEntries)
            {
                ReadEntry(node.Entry!, list, position, keys);
                continue;
            }

            if (position == ListIndex.MaxEntries && Faults())
                _recorder!.AddPayloadFault(PayloadRules.TooManyEntries, null, open, NumberText.Plain(ListIndex.MaxEntries));
            SkipRest();
        }

        _recorder?.Leave();
    }

    private void ReadEntry(KeyNode entry, ListIndex list, int position, HashSet<string>? keys)
    {
        var (row, start, kinds, key, keyOffset) = (_row, _entryStart, _kinds, _key, _keyOffset);
        _entryStart = _cells.Append(list.CellCount);
        _row = _rows!.Add(list, new ListRow(_entryStart, null, row, position));
        (_kinds, _key, _keyOffset) = (list.Kinds, null, -1);
        _texts?.Append(list.CellCount);
        _recorder?.Append(list.CellCount);
        _recorder?.Enter(position.ToString(CultureInfo.InvariantCulture));
        if (_reader.TokenType == JsonTokenType.StartObject)
            ReadObject(entry, _entryStart);
        else
            WrongType(null, FaultWords.Object);

        if (_key is not null)
        {
            _rows[list.Index].SetKey(_row, _key);
            _recorder?.LocateKey(list.Index, _row, _keyOffset);
            if (!keys!.Add(_key) && Faults())
                _recorder!.AddPayloadFault(PayloadRules.DuplicateEntry, list.List.KeyId, _keyOffset, _key);
        }

        _recorder?.Leave();
        (_row, _entryStart, _kinds, _key, _keyOffset) = (row, start, kinds, key, keyOffset);
    }

    private void ReadOverall(KeyNode node, int cell)
    {
        var list = node.List!;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                if (list.Parent is null)
                    _rows![list.Index].HasOverall = true;
                ReadGroup(node, cell);
                break;
            case JsonTokenType.Null when list.List.IsOptional:
                break;
            default:
                WrongType(node, FaultWords.Object);
                break;
        }
    }

    private void ReadKey(KeyNode node)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null:
                if (node.List!.IsDeclared && Faults())
                    _recorder!.AddPayloadFault(PayloadRules.UndeclaredEntry, node.Id, TokenStart, FaultWords.Null);
                break;
            case JsonTokenType.String when _reader.GetString()! is { Length: > 0 and <= ListIndex.MaxKeyLength } key:
                (_key, _keyOffset) = (key, TokenStart);
                break;
            case JsonTokenType.String:
                if (Faults())
                    _recorder!.AddPayloadFault(PayloadRules.InvalidValue, node.Id, TokenStart, Token(), FaultWords.Text);
                break;
            default:
                WrongType(node, FaultWords.StringOrNull);
                break;
        }
    }

    /// <summary>Finds the keys that the roster does not have, which may stand behind them.</summary>
    private void CheckDeclared()
    {
        foreach (var list in _index.Lists)
        {
            if (!list.IsDeclared || list.List.Roster == list.Index)
                continue;

            var declared = _rows![list.List.Roster];
            var rows = _rows[list.Index];
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i].Key is { } key && !declared.Has(key) && Faults())
                    _recorder!.AddFaultAt(PayloadRules.UndeclaredEntry, list.PointerOf(rows[i], _rows), list.List.KeyId, _recorder.KeyPlace(list.Index, i), key);
            }
        }
    }

    /// <summary>Forgets the entries at or below a key, and what overall cells are nested in the entry.</summary>
    private void ForgetEntries(KeyNode node, int firstCell)
    {
        if (node.Role == KeyRole.List)
            _rows!.RemoveNestedFrom(node.List!, _row);
        foreach (var child in node.Children)
        {
            if (child.HasEntries)
                Forget(child, firstCell + child.Start);
        }
    }
}
