using System.Numerics;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Aggregation;

/// <summary>The sum of one cell over reports.</summary>
internal sealed class CellSum
{
    public BigInteger Value { get; private set; }

    /// <summary>Reports with a number, or a blank that counts as one.</summary>
    public int Addends { get; private set; }

    /// <summary>Reports that make the sum unknown.</summary>
    public int Unknown { get; private set; }

    /// <summary>What the cell holds in one more report.</summary>
    public CellAddend Add(ReportValues values, ReportCell cell)
    {
        var addend = AddendOf(values, cell);
        if (addend is CellAddend.Unknown)
            Unknown++;
        else if (addend is not (CellAddend.None or CellAddend.SkippedSpecial))
            Addends++;
        return addend;
    }

    private CellAddend AddendOf(ReportValues values, ReportCell cell)
    {
        switch (values.States[cell.Index])
        {
            case CellState.Blank:
                return cell.Blank == BlankMeaning.Unknown ? CellAddend.Unknown : CellAddend.BlankAsZero;
            case CellState.Value when values.SpecialAt(cell) is { } special:
                if (special.InSums.Kind == SpecialReadingKind.Number)
                    Value += special.InSums.Value;
                return special.InSums.Kind switch
                {
                    SpecialReadingKind.Number => CellAddend.Special,
                    SpecialReadingKind.Skip => CellAddend.SkippedSpecial,
                    _ => CellAddend.Unknown,
                };
            case CellState.Value:
                Value += values.Values[cell.Index];
                return CellAddend.Number;
            default:
                return CellAddend.None;
        }
    }
}

/// <summary>What a report adds to the sum of a cell.</summary>
internal enum CellAddend
{
    /// <summary>The report does not have the cell.</summary>
    None,
    Number,
    BlankAsZero,
    Special,
    SkippedSpecial,
    Unknown,
}
