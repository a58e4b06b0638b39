namespace SchemaKit.Documents.Xml.Target;

/// <summary>A column: a group with children, a leaf with a kind, or a list nested in each entry.</summary>
/// <param name="Path">The ids from the top, joined by points.</param>
internal sealed record TargetColumn(string Id, string Path, TargetKind? Kind, IReadOnlyList<TargetColumn> Children, TargetTable? Nested);
