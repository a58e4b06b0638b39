using System.Text.Json;

namespace SchemaKit.Runtime;

internal ref partial struct PayloadReader
{
    private void ReadCell(KeyNode node, int cell)
    {
        _recorder?.Locate(cell, TokenStart);
        var kind = _index.Kinds[cell];
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number when kind.IsNumeric:
                ReadNumber(node, cell, kind);
                break;
            case JsonTokenType.Null when kind.Blank != BlankMeaning.Forbidden:
                _cells.Blank(cell);
                break;
            case JsonTokenType.Null:
                CellFault(PayloadRules.BlankForbidden, node, cell);
                break;
            case JsonTokenType.String when !kind.IsNumeric:
                ReadText(node, cell, kind);
                break;
            default:
                if (Faults())
                    CellFault(PayloadRules.WrongType, node, cell, FaultWords.Wanted(kind), FaultWords.Of(_reader.TokenType));
                SkipRest();
                break;
        }
    }

    private void ReadNumber(KeyNode node, int cell, CellKind kind)
    {
        var scale = kind.Shape.Scale;
        switch (NumberReader.Read(_reader.ValueSpan, scale, out var value))
        {
            case NumberStatus.Exact when kind.Admits(value):
                _cells.Fill(cell, value);
                break;
            case NumberStatus.TooManyDigits when scale == 0:
                if (Faults())
                    CellFault(PayloadRules.NotWhole, node, cell, Token());
                break;
            case NumberStatus.TooManyDigits:
                if (Faults())
                    CellFault(PayloadRules.TooManyDigits, node, cell, Token(), NumberText.Plain(scale));
                break;
            default:
                if (Faults())
                    CellFault(PayloadRules.OutOfRange, node, cell, Token(), kind.Show(kind.Shape.Min), kind.Show(kind.Shape.Max));
                break;
        }
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
            _texts?.Cells[cell] = _reader.GetString();
            return !_reader.ValueSpan.IsEmpty;
        }

        Span<byte> buffer = stackalloc byte[KeyTable.MaxEscapedLength];
        var text = Unescaped(buffer);
        if (kind.Shape.Base == KindBase.Code)
            return (value = kind.Codes.Find(text, 0)) >= 0;

        var isDate = FullDate.TryParse(text, out var date);
        value = isDate ? date.DayNumber + 1 : 0;
        return isDate;
    }

    private void CellFault(string ruleId, KeyNode node, int cell, params ReadOnlySpan<string> arguments)
    {
        if (Faults())
            _recorder!.AddCellFault(ruleId, _recorder.Pointer(node.Id), cell, TokenStart, [.. arguments]);
    }
}
