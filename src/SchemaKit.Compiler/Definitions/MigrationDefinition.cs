using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>How reports are carried over between this edition and another, in one direction.</summary>
/// <param name="Edition">The other edition of the standard.</param>
/// <param name="IsInward">Whether reports of the other edition become reports of this one.</param>
/// <param name="Cells">What is not carried over from a cell to the one with the same path.</param>
internal sealed record MigrationDefinition(Located<string> Edition, bool IsInward, IReadOnlyList<CarryDefinition> Cells);

/// <summary>What becomes of some cells. Paths are absolute and may hold <c>*</c>.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Why">The reason that people read.</param>
internal sealed record CarryDefinition(
    CarryKind Kind, TextSpan Place, IReadOnlyList<Located<string>> From, IReadOnlyList<Located<string>> To, LocalizedString Why);

/// <summary>How figures get from one edition to another.</summary>
internal enum CarryKind
{
    /// <summary>The same cell in both editions.</summary>
    Same,

    /// <summary>One cell under another path.</summary>
    Renamed,

    /// <summary>One cell that is the sum of several.</summary>
    Sum,

    /// <summary>Several cells of which only the sum is known.</summary>
    Split,

    /// <summary>A cell in whose place another one stands; its figure says nothing about it.</summary>
    Redefined,

    /// <summary>A cell that the other edition says nothing about.</summary>
    Unknown,

    /// <summary>A cell that this edition has no place for.</summary>
    Removed,
}
