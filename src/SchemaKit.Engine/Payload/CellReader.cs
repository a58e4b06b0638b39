using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Payload;

/// <summary>Reads the value of a cell by its kind.</summary>
internal sealed class CellReader(ReportValues values, FaultList faults, TextLocations locations)
{
    public void Read(BoundCell cell, JsonNode node)
    {
        var index = cell.Index;
        values.Locations[index] = locations.At(node.Span.Start);
        if (node is JsonNull blank)
        {
            var isForbidden = cell.Table.Definition.Blank == BlankMeaning.Forbidden;
            values.States[index] = isForbidden ? CellState.Unusable : CellState.Blank;
            if (isForbidden)
                faults.BlankForbidden(cell.Pointer, blank);
            return;
        }

        var value = cell.Kind.IsNumeric ? ReadNumber(cell, node) : ReadString(cell, node);
        values.States[index] = value is null ? CellState.Unusable : CellState.Value;
        values.Values[index] = value ?? 0;
    }

    private long? ReadNumber(BoundCell cell, JsonNode node)
    {
        if (node is JsonNumber number)
            return BoundedNumber.Read(number, cell.Pointer, cell.Kind.Scale, cell.Kind.Min, cell.Kind.Max, faults);

        faults.WrongType(cell.Pointer, node, JsonWords.Wanted(cell));
        return null;
    }

    private long? ReadString(BoundCell cell, JsonNode node)
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
