namespace SchemaKit.Runtime;

/// <summary>A row of a list in one report. The default is no row.</summary>
/// <param name="Row">Position of an entry among the rows of its list; -1 for an overall row.</param>
/// <param name="Parent">Position of the entry above, if the list is nested; else -1.</param>
internal readonly record struct RowPlace(ListIndex? List, int Row, int Parent)
{
    public const int Overall = -1;

    public bool IsNone => List is null;

    public bool IsOverall => Row < 0;

    public static RowPlace OverallOf(ListIndex list, int parent = -1) => new(list, Overall, parent);
}
