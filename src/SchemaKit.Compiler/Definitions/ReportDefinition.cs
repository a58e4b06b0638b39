using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>A definition file as its author wrote it: read and checked for form, no name resolved.</summary>
internal sealed class ReportDefinition
{
    public required SourceFile Source { get; init; }

    public required Located<string> Standard { get; init; }

    public required Located<string> Edition { get; init; }

    /// <summary>The edition of the same standard that this one extends; everything inherited from it is already here.</summary>
    public string? Extends { get; init; }

    public required LocalizedString Title { get; init; }

    /// <summary>How the title is printed, with the places of <c>{organization}</c> and <c>{year}</c>; for reading documents.</summary>
    public required IReadOnlyList<string> TitlePatterns { get; init; }

    public required LocalizedString Citation { get; init; }

    public required ReportingYears InForce { get; init; }

    /// <summary>The languages of labels and messages, the main one first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required string? Namespace { get; init; }

    /// <summary>The name of the emitted report record.</summary>
    public required string TypeName { get; init; }

    public required IReadOnlyList<KindDefinition> Kinds { get; init; }

    /// <summary>Optional head members of the payload that this standard requires: organizationCode, title, publicationDate.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    public required IReadOnlyList<SectionDefinition> Sections { get; init; }

    /// <summary>Lists that declare the keys of other lists; they stand before the tables in the payload.</summary>
    public IReadOnlyList<TableDefinition> Rosters { get; init; } = [];

    public required IReadOnlyList<TableDefinition> Tables { get; init; }

    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    /// <summary>How reports are carried over from and to other editions.</summary>
    public IReadOnlyList<MigrationDefinition> Migrations { get; init; } = [];
}

/// <summary>First and last reporting year, both included; <see langword="null"/> is open.</summary>
internal readonly record struct ReportingYears(int? First, int? Last);
