using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal enum TableShape
{
    /// <summary>Fixed rows by fixed columns.</summary>
    Matrix,

    /// <summary>One row.</summary>
    Record,

    /// <summary>Open rows (entries), perhaps with a key, and perhaps a distinguished overall row.</summary>
    List,
}

/// <summary>What a blank cell means in arithmetic.</summary>
internal enum BlankMeaning
{
    /// <summary>Counts as 0, with a note; a date as <see cref="Unknown"/>.</summary>
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

    /// <summary>Empty unless the table is a matrix.</summary>
    public required IReadOnlyList<NodeDefinition> Rows { get; init; }

    public required IReadOnlyList<NodeDefinition> Columns { get; init; }

    /// <summary>What a list table has beside its columns; <see langword="null"/> for the other shapes.</summary>
    public ListDefinition? List { get; init; }
}

/// <summary>The open rows of a list table, of a list nested in its entries, or of a roster.</summary>
internal sealed class ListDefinition
{
    /// <summary>The roster whose keys the entries have.</summary>
    public Located<string>? Entries { get; init; }

    /// <summary>The key of its own, for a roster or a list without one.</summary>
    public KeyDefinition? Key { get; init; }

    public OverallDefinition? Overall { get; init; }

    /// <summary>Whether the payload may lack the table.</summary>
    public bool IsOptional { get; init; }

    public bool IsRoster { get; init; }

    /// <summary>Of a roster: in a report without entries, the overall row of a list stands for its only entry.</summary>
    public bool OverallStandsAlone { get; init; }
}

internal sealed record KeyDefinition(Located<string> Id, Captions Captions);

/// <param name="SumOf">Columns whose overall cell is the sum over the entries; <see langword="null"/> if none is.</param>
internal sealed record OverallDefinition(Captions Captions, IReadOnlyList<Located<string>>? SumOf);

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

    /// <summary>Set for a column that is a list nested in the entries; its columns are the <see cref="Children"/>.</summary>
    public ListDefinition? List { get; init; }
}
