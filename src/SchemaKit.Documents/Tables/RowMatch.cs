using SchemaKit.Compiler.Binding;

namespace SchemaKit.Documents.Tables;

/// <summary>Labels of rows, found in the document.</summary>
/// <param name="Path">The label, with those of its groups before it if they stand in the same piece; each with what it may stand for.</param>
/// <param name="End">The position behind its last piece.</param>
internal sealed record RowMatch(IReadOnlyList<IReadOnlyList<BoundNode>> Path, int End)
{
    /// <summary>Whether the label is found only without the number it has in the document.</summary>
    public bool IsRenumbered { get; init; }
}
