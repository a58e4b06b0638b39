using SchemaKit.Cli.Terminal;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Validating;

/// <summary>What was read from a document.</summary>
/// <param name="Notes">In the order of their lines.</param>
internal sealed record DocumentReading(ReportValues Values, IReadOnlyList<DocumentNote> Notes)
{
    public int Placed { get; } = Values.States.Count(s => s == CellState.Value);

    public int Blank { get; } = Values.States.Count(s => s == CellState.Blank);

    public int Missing => Values.States.Length - Placed - Blank;

    public bool IsAnything => Placed + Blank > 0;

    /// <summary>Whether every cell and the head were found and nothing of the tables was left over.</summary>
    public bool IsComplete => Missing == 0 && Values is { Organization: not null, Year: not null } && !Notes.Any(n => n.IsLoss);

    public TermText Counts => $"{Counted.Of(Placed, "cell")} placed, {Blank} blank, {Missing} missing";
}
