namespace SchemaKit.Compiler.Diagnostics;

/// <content>SK04xx: how reports are carried over between editions.</content>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule OtherEditionMissing = Warning(
        "SK0401",
        "Other edition is missing",
        "No definition here is edition '{0}' of '{1}', so this migration is not checked and nothing is made of it{2}",
        "Put the definition of the other edition beside this one: into the project, or into the same folder.");

    public static readonly DiagnosticRule OtherEditionHasErrors = Error(
        "SK0402",
        "Other edition has errors",
        "Edition '{0}' has errors; mend {1} first",
        "A migration is checked against both editions.");

    public static readonly DiagnosticRule MigrationTwice = Error(
        "SK0403",
        "Migration stands twice",
        "Another migration {0} edition '{1}' stands before this one; keep one of the two",
        "There is one migration for each other edition and direction.");

    public static readonly DiagnosticRule UnknownMigrationCell = Error(
        "SK0404",
        "Names no cell of the edition",
        "'{0}' names no cell of edition '{1}'{2}",
        "Paths are absolute, as in rules: table.row.column. A `*` inside stands for one id, at the end for everything below.");

    public static readonly DiagnosticRule StarsDiffer = Error(
        "SK0405",
        "Stars do not correspond",
        "'{0}' and '{1}' differ in the number of '*'; each '*' stands for the same ids in both",
        "Paths that belong together are the same but for fixed parts.");

    public static readonly DiagnosticRule MigrationKindsDiffer = Error(
        "SK0406",
        "Kinds differ between the editions",
        "{0} is '{1}' in edition {2}, {3} is '{4}' in edition {5}; a figure is carried over only between equal kinds, so state the one removed and the other unknown",
        "Equal kinds have the same base, bounds, scale, unit and codes.");

    public static readonly DiagnosticRule CarriedTwice = Error(
        "SK0407",
        "Cell is spoken of twice",
        "{0} of edition '{1}' is already spoken of at line {2}, column {3}",
        "Each cell of either edition has one entry of a migration at most.");

    public static readonly DiagnosticRule CellsFromNowhere = Error(
        "SK0408",
        "Cells come from nowhere",
        "Nothing says where {0} of edition '{1}' come from: {2}; state where, or that they are unknown",
        "A cell with the same path and kind in both editions carries over by itself. Every other cell of the edition that reports are carried to needs an entry.");

    public static readonly DiagnosticRule CellsGoNowhere = Error(
        "SK0409",
        "Cells go nowhere",
        "Nothing says what becomes of {0} of edition '{1}': {2}; state where they go, or that they are removed",
        "A cell with the same path and kind in both editions carries over by itself. Every other cell of the edition that reports come from needs an entry.");

    public static readonly DiagnosticRule ListNotMigrated = Error(
        "SK0410",
        "List tables are not migrated yet",
        "Table '{0}' of edition '{1}' is a list, and lists are not migrated yet; leave the migration out",
        "Migrations work on the fixed cells of matrix and record tables.");

    public static readonly IReadOnlyList<DiagnosticRule> MigrationRules =
    [
        OtherEditionMissing, OtherEditionHasErrors, MigrationTwice, UnknownMigrationCell, StarsDiffer, MigrationKindsDiffer, CarriedTwice,
        CellsFromNowhere, CellsGoNowhere, ListNotMigrated,
    ];
}
