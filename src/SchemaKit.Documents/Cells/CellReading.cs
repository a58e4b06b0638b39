namespace SchemaKit.Documents.Cells;

internal enum CellFault
{
    None,
    Unreadable,
    OutOfBounds,
}

/// <summary>What a cell of the document holds.</summary>
/// <param name="Value">The scaled value, if there is no fault and the cell is not blank.</param>
/// <param name="Text">The text of a text cell.</param>
/// <param name="Remark">A remark that was left out; empty if none.</param>
internal sealed record CellReading(CellFault Fault, bool IsBlank, long Value, string? Text, string Remark, bool LacksUnit)
{
    public static CellReading Blank { get; } = new(CellFault.None, true, 0, null, "", false);

    public static CellReading Unreadable { get; } = new(CellFault.Unreadable, false, 0, null, "", false);

    public static CellReading OutOfBounds { get; } = new(CellFault.OutOfBounds, false, 0, null, "", false);

    public static CellReading Of(long value) => new(CellFault.None, false, value, null, "", false);
}
