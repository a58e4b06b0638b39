using SchemaKit.Engine;

namespace SchemaKit.Documents;

/// <summary>What was read from a document, and what was not.</summary>
/// <param name="Notes">In the order of their lines.</param>
internal sealed record ExtractedReport(ReportValues Values, IReadOnlyList<ExtractionNote> Notes)
{
    /// <summary>Cells with a value.</summary>
    public int Placed { get; } = Values.States.Count(s => s == CellState.Value);

    /// <summary>Cells found blank.</summary>
    public int Blank { get; } = Values.States.Count(s => s == CellState.Blank);

    /// <summary>Cells not found or not readable.</summary>
    public int Missing => Values.States.Length - Placed - Blank;
}
