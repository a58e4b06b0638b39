using System.Text.Json;

namespace SchemaKit.Runtime;

internal ref partial struct PayloadReader
{
    private void ReadCell(KeyNode node, int cell)
    {
        _recorder?.Locate(cell, TokenStart);
        var kind = _kinds[cell - _entryStart];
        if (_reader.TokenType != JsonTokenType.Number || !kind.IsNumeric)
        {
            ReadOther(node, cell, kind);
            return;
        }

        var status = NumberReader.Read(_reader.ValueSpan, kind.Shape.Scale, out var value);
        if (status == NumberStatus.Exact && kind.Admits(value))
            _cells.Fill(cell, value);
        else
            NumberFault(status, node, cell, kind);
    }

    private void ReadOther(KeyNode node, int cell, CellKind kind)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null when kind.Blank != BlankMeaning.Forbidden:
                _cells.Blank(cell);
                break;
            case JsonTokenType.Null:
                CellFault(PayloadRules.BlankForbidden, node, cell);
                break;
            case JsonTokenType.String when !kind.IsNumeric || kind.Specials is not null:
                ReadText(node, cell, kind);
                break;
            default:
                if (Faults())
                    CellFault(PayloadRules.WrongType, node, cell, FaultWords.Wanted(kind), FaultWords.Of(_reader.TokenType));
                SkipRest();
                break;
        }
    }

    private void NumberFault(NumberStatus status, KeyNode node, int cell, CellKind kind)
    {
        if (!Faults())
            return;

        var shape = kind.Shape;
        if (status != NumberStatus.TooManyDigits)
            CellFault(PayloadRules.OutOfRange, node, cell, Token(), kind.Show(shape.Min), kind.Show(shape.Max));
        else if (shape.Scale == 0)
            CellFault(PayloadRules.NotWhole, node, cell, Token());
        else
            CellFault(PayloadRules.TooManyDigits, node, cell, Token(), NumberText.Plain(shape.Scale));
    }

    private void ReadText(KeyNode node, int cell, CellKind kind)
    {
        if (TryReadText(cell, kind, out var value))
            _cells.Fill(cell, value);
        else if (Faults())
            CellFault(PayloadRules.InvalidValue, node, cell, Token(), FaultWords.Wanted(kind));
    }

    private readonly bool TryReadText(int cell, CellKind kind, out long value)
    {
        value = 0;
        if (kind.Shape.Base == KindBase.Text)
        {
            _texts?.SetCell(cell, _reader.GetString());
            return !_reader.ValueSpan.IsEmpty;
        }

        Span<byte> buffer = stackalloc byte[KeyTable.MaxEscapedLength];
        var text = Unescaped(buffer);
        if (kind.Specials?.Find(text, 0) is { } special and >= 0)
        {
            value = KindShape.ValueOfSpecial(special);
            return true;
        }

        if (kind.IsNumeric)
            return false;
        if (kind.Shape.Base == KindBase.Code)
            return (value = kind.Codes.Find(text, 0)) >= 0;

        var isDate = FullDate.TryParse(text, out var date);
        value = isDate ? date.DayNumber + 1 : 0;
        return isDate;
    }

    private void CellFault(string ruleId, KeyNode node, int cell, params ReadOnlySpan<string> arguments)
    {
        if (Faults())
            _recorder!.AddCellFault(ruleId, _recorder.Parent, node.Id, cell, TokenStart, [.. arguments]);
    }
}
