using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>The report that is judged, with those that its rules read besides.</summary>
/// <param name="Prior">The same body's report of the year before.</param>
/// <param name="UnknownInPrior">Cells of it of which nothing is known, as another edition does not have them.</param>
/// <param name="Children">The sums over the reports of subordinate bodies.</param>
internal sealed record ReportSet(ReportValues Own, ReportValues? Prior = null, IReadOnlySet<int>? UnknownInPrior = null, ReportValues? Children = null)
{
    public ReportValues? Of(ReportSource source) => source switch
    {
        ReportSource.Prior => Prior,
        ReportSource.Children => Children,
        _ => Own,
    };

    /// <summary>The report that a rule reads and that is not there.</summary>
    public SkipReason? Lacks(BoundRule rule) =>
        rule.ReadsPrior && Prior is null ? SkipReason.NoPriorReport
        : rule.ReadsChildren && Children is null ? SkipReason.NoChildren
        : null;

    public bool IsKnown(ReportSource source, int cell) =>
        Of(source)!.States[cell] is CellState.Blank or CellState.Value && !(source == ReportSource.Prior && UnknownInPrior?.Contains(cell) == true);

    /// <summary>A pointer into another report starts with its name.</summary>
    public static string PointerIn(ReportSource source, string pointer) => source switch
    {
        ReportSource.Prior => "prior:" + pointer,
        ReportSource.Children => "children:" + pointer,
        _ => pointer,
    };
}
