using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal enum TableShape
{
    /// <summary>Fixed rows by fixed columns.</summary>
    Matrix,

    /// <summary>One row.</summary>
    Record,
}

/// <summary>What a blank cell means in arithmetic.</summary>
internal enum BlankMeaning
{
    /// <summary>Counts as 0, with a note.</summary>
    Zero,

    /// <summary>Rules that read the cell are not evaluated.</summary>
    Unknown,

    /// <summary>An error at the cell.</summary>
    Forbidden,
}

internal sealed class TableDefinition
{
    public required Located<string> Id { get; init; }

    public required TableShape Shape { get; init; }

    public required Captions Captions { get; init; }

    /// <summary>The printed text over the row labels, and over all columns; for drawing and for reading documents.</summary>
    public required LocalizedString Stub { get; init; }

    public required LocalizedString ColumnCaption { get; init; }

    /// <summary>The kind of every cell whose row or column names none.</summary>
    public required Located<string>? Cell { get; init; }

    public required BlankMeaning Blank { get; init; }

    /// <summary>Empty for a record table.</summary>
    public required IReadOnlyList<NodeDefinition> Rows { get; init; }

    public required IReadOnlyList<NodeDefinition> Columns { get; init; }
}

/// <summary>A row or column: a group with children, or a leaf that holds cells.</summary>
internal sealed class NodeDefinition
{
    public required Located<string> Id { get; init; }

    public required Captions Captions { get; init; }

    /// <summary>The kind of the cells of this leaf, or of all leaves of this group.</summary>
    public required Located<string>? Kind { get; init; }

    /// <summary>Paths of the addends, relative to the parent, if this leaf is a total; <c>*</c> is all leaves.</summary>
    public required IReadOnlyList<Located<string>>? SumOf { get; init; }

    public required IReadOnlyList<NodeDefinition> Children { get; init; }
}
