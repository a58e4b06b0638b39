using SchemaKit.Cli.Terminal;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Validating;

/// <summary>What was read from a document.</summary>
/// <param name="Notes">In the order of their lines.</param>
internal sealed record DocumentReading(ReportValues Values, IReadOnlyList<DocumentNote> Notes)
{
    /// <summary>The tables that were read, if others follow another edition; else <see langword="null"/>.</summary>
    public IReadOnlyList<string>? Tables { get; init; }

    /// <summary>Those among them that follow no other edition.</summary>
    public IReadOnlyList<string> OwnTables { get; init; } = [];

    /// <summary>If the document mixes editions: how it was read by each of them.</summary>
    public IReadOnlyList<DocumentReading> Parts { get; init; } = [];

    public int Placed => Count(CellState.Value);

    public int Blank => Count(CellState.Blank);

    public int Missing => Count(CellState.Absent) + Count(CellState.Unusable);

    /// <summary>Whether every cell and the head were found and nothing of the tables was left over.</summary>
    public bool IsComplete => Missing == 0 && Parts.Count == 0 && Values is { Organization: not null, Year: not null } && !Notes.Any(n => n.IsLoss);

    private int Count(CellState state) => Parts.Count > 0
        ? Parts.Sum(p => p.Count(state))
        : Values.Cells.Count(c => Values.States[c.Index] == state && Tables?.Contains(c.Owner.Id) != false && (state != CellState.Absent || c.Owner.List is not { Definition.IsOptional: true }));

    public TermText Counts => $"{Counted.Of(Placed, "cell")} placed, {Blank} blank, {Missing} missing";
}
