namespace SchemaKit.Documents.Xml.Target;

/// <summary>What of a definition a mapping fills: names, shapes and kinds.</summary>
/// <param name="Tables">In printed order.</param>
internal sealed record TargetReport(
    string Standard, string Edition, IReadOnlyList<TargetTable> Rosters, IReadOnlyList<TargetTable> Tables, IReadOnlyDictionary<string, TargetKind> Kinds)
{
    public TargetTable? Table(string id) => Tables.FirstOrDefault(t => t.Id == id);

    public TargetTable? Roster(string id) => Rosters.FirstOrDefault(r => r.Id == id);
}
