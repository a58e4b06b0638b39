using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Payload;

/// <summary>Reads the value of a cell by its kind.</summary>
internal sealed class CellReader(ReportValues values, FaultList faults, TextLocations locations)
{
    public void Read(ReportCell cell, JsonNode node)
    {
        var index = cell.Index;
        values.Locations[index] = locations.At(node.Span.Start);
        if (node is JsonNull blank)
        {
            var isForbidden = cell.Blank == BlankMeaning.Forbidden;
            values.States[index] = isForbidden ? CellState.Unusable : CellState.Blank;
            if (isForbidden)
                faults.BlankForbidden(cell.Pointer, blank);
            return;
        }

        var value = SpecialIn(node, cell.Kind) is { } special ? special : cell.Kind.IsNumeric ? ReadNumber(cell, node) : ReadString(cell, node);
        values.States[index] = value is null ? CellState.Unusable : CellState.Value;
        values.Values[index] = value ?? 0;
    }

    private long? ReadNumber(ReportCell cell, JsonNode node)
    {
        if (node is JsonNumber number)
            return BoundedNumber.Read(number, cell.Pointer, cell.Kind.Scale, cell.Kind.Min, cell.Kind.Max, faults);

        if (node is JsonString text && cell.Kind.Specials.Count > 0)
            faults.InvalidValue(cell.Pointer, text, JsonWords.Wanted(cell));
        else
            faults.WrongType(cell.Pointer, node, JsonWords.Wanted(cell));
        return null;
    }

    private static long? SpecialIn(JsonNode node, BoundKind kind)
    {
        for (var i = 0; i < kind.Specials.Count; i++)
        {
            if (node is JsonString text && kind.Specials[i].Text.Value == text.Value)
                return ReportValues.SpecialValue(i);
        }

        return null;
    }

    private long? ReadString(ReportCell cell, JsonNode node)
    {
        if (node is not JsonString text)
        {
            faults.WrongType(cell.Pointer, node, JsonWords.Wanted(cell));
            return null;
        }

        var value = cell.Kind.Base switch
        {
            KindBase.Date => IsoDate.Parse(text.Value)?.DayNumber + 1L,
            KindBase.Code => PositionOf(text.Value, cell.Kind),
            _ => text.Value.Length == 0 ? null : 0L,
        };
        if (value is null)
            faults.InvalidValue(cell.Pointer, text, JsonWords.Wanted(cell));
        else if (cell.Kind.Base == KindBase.Text)
            values.CellTexts[cell.Index] = text.Value;
        return value;
    }

    private static long? PositionOf(string code, BoundKind kind)
    {
        for (var i = 0; i < kind.Codes.Count; i++)
        {
            if (kind.Codes[i].Id.Value == code)
                return i;
        }

        return null;
    }
}
