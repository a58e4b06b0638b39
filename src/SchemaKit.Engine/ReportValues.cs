using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine;

/// <summary>What is known of a cell.</summary>
internal enum CellState
{
    /// <summary>Not there at all: not in the payload, or not found in the document.</summary>
    Absent,

    /// <summary>Left blank.</summary>
    Blank,

    /// <summary>A value of the cell's kind, within its bounds.</summary>
    Value,

    /// <summary>Something that is no value of the cell's kind; the fault has been reported.</summary>
    Unusable,
}

/// <summary>A report in memory, with the place of each part in what it was read from.</summary>
internal sealed class ReportValues(BoundReport report)
{
    public BoundReport Report { get; } = report;

    public string? Organization { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public DateOnly? PublicationDate { get; set; }

    /// <summary>Narrative texts, by position in <see cref="BoundReport.Members"/>.</summary>
    public string?[] Texts { get; } = new string?[report.Members.Count];

    public CellState[] States { get; } = new CellState[report.Cells.Count];

    /// <summary>Scaled integers, 0 where there is no value; a date's day number, a code's position.</summary>
    public long[] Values { get; } = new long[report.Cells.Count];

    /// <summary>The texts of text cells.</summary>
    public string?[] CellTexts { get; } = new string?[report.Cells.Count];

    public PayloadLocation?[] Locations { get; } = new PayloadLocation?[report.Cells.Count];
}
