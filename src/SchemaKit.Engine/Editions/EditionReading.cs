using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Editions;

/// <summary>A report read by one of several editions.</summary>
/// <param name="Surplus">By id of a table: how much of it the edition does not know, in cells or keys.</param>
internal sealed record EditionReading(ReportValues Values, IReadOnlyDictionary<string, int> Surplus)
{
    public BoundReport Report => Values.Report;

    /// <summary>
    /// How much of the table is as the edition has it: cells found, less what it does not know, and whether that is the whole table.
    /// <see langword="null"/> if nothing of it was found.
    /// </summary>
    public (int Found, bool IsWhole)? Fit(string table)
    {
        if (Report.Tables.FirstOrDefault(t => t.Id == table) is not { } known)
            return null;

        var absent = Values.States.AsSpan(known.FirstCell, known.CellCount).Count(CellState.Absent);
        var surplus = Surplus.GetValueOrDefault(table);
        return absent == known.CellCount ? null : (known.CellCount - absent - surplus, absent == 0 && surplus == 0);
    }
}
