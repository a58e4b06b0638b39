namespace SchemaKit.Documents.Xml.Target;

/// <summary>A table with rows of one form: a list, or a record with its only row.</summary>
/// <param name="KeyId">The member that holds the key of an entry; <see langword="null"/> if entries have none.</param>
/// <param name="Roster">The roster that declares the keys.</param>
internal sealed record TargetTable(
    string Id,
    bool IsList,
    bool IsOptional,
    string? KeyId,
    string? Roster,
    IReadOnlyList<TargetColumn> Columns,
    bool HasOverall)
{
    /// <summary>The columns that hold cells, nested lists included as one each.</summary>
    public IEnumerable<TargetColumn> Leaves => LeavesOf(Columns);

    public TargetColumn? Leaf(string path) => Leaves.FirstOrDefault(l => l.Path == path);

    private static IEnumerable<TargetColumn> LeavesOf(IEnumerable<TargetColumn> columns) =>
        columns.SelectMany(c => c.Children.Count == 0 ? [c] : LeavesOf(c.Children));
}
