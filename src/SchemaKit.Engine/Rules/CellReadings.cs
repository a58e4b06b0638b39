using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Rules;

/// <summary>Takes cells for numbers: a blank as its table says, a special value as its kind says for this use.</summary>
internal sealed class CellReadings(ReportSet reports, Obstacles obstacles)
{
    /// <summary>The scaled value; <see langword="null"/> if the cell is left out, or cannot be read, which has been noted.</summary>
    public BigInteger? Read(FoundCell found)
    {
        var values = reports.Of(found.Source)!;
        if (!IsKnown(found))
            return null;

        var cell = values.CellAt(found.Cell);
        if (values.States[found.Cell] == CellState.Blank)
        {
            if (cell.Blank == BlankMeaning.Unknown)
                Refuse(SkipReason.BlankCell, found);
            return 0;
        }

        return values.SpecialAt(cell) is { } special ? Read(special, found) : values.Values[found.Cell];
    }

    /// <summary>Whether there is a value; a blank is an answer here.</summary>
    public bool HasValue(FoundCell found)
    {
        var values = reports.Of(found.Source)!;
        return IsKnown(found) && values.States[found.Cell] == CellState.Value && values.SpecialAt(values.CellAt(found.Cell)) is null or { IsValue: true };
    }

    private BigInteger? Read(SpecialDefinition special, FoundCell found)
    {
        var reading = found.Use switch
        {
            CellUse.Sum => special.InSums,
            CellUse.Extreme => special.InExtremes,
            _ => special.InComparisons,
        };
        if (reading.Kind == SpecialReadingKind.Number)
            return reading.Value;
        if (reading.Kind == SpecialReadingKind.Unknown || found.Use == CellUse.Comparison)
            Refuse(SkipReason.NoValue, found);
        return null;
    }

    private bool IsKnown(FoundCell found)
    {
        var isKnown = reports.IsKnown(found.Source, found.Cell);
        if (!isKnown)
            Refuse(SkipReason.UnusableCell, found);
        return isKnown;
    }

    public void Refuse(SkipReason reason, FoundCell found) =>
        obstacles.Add(reason, ReportSet.PointerIn(found.Source, reports.Of(found.Source)!.CellAt(found.Cell).Pointer));
}
