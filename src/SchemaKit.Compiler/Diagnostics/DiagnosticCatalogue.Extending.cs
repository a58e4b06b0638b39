namespace SchemaKit.Compiler.Diagnostics;

/// <content>SK0170 to SK0189: which edition a definition is, and which one it extends.</content>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule EditionTwice = Error(
        "SK0170",
        "Edition is defined twice",
        "Edition '{0}' of '{1}' is also defined in {2}; keep one of the two",
        "Definitions that are compiled together are found by standard and edition, and their code stands in one namespace each.");

    public static readonly DiagnosticRule UnknownBase = Error(
        "SK0171",
        "Extended edition is missing",
        "No definition here is edition '{0}' of '{1}'{2}",
        "The extended edition is found by standard and edition: in a project among its definitions, on the command line in the same folder and among the shipped ones.");

    public static readonly DiagnosticRule ExtendsItself = Error(
        "SK0172",
        "Edition extends itself",
        "Edition '{0}' extends itself: {1}",
        "One of the editions must stand on its own.");

    public static readonly DiagnosticRule BaseHasErrors = Error(
        "SK0173",
        "Extended edition has errors",
        "Edition '{0}', which this extends, has errors; mend {1} first",
        "Nothing more is said of a definition until the edition it extends is sound.");

    public static readonly DiagnosticRule NotInherited = Error(
        "SK0174",
        "Nothing to inherit by this id",
        "Edition '{0}' has no {1} '{2}' here{3}",
        "A text in a list takes the item of that id from the same list of the extended edition. A new item is an object.");

    public static readonly DiagnosticRule NothingToInherit = Error(
        "SK0175",
        "Nothing is extended",
        "'{0}' would take an item from another edition, but this definition extends none; write the item out or add 'extends'",
        "Only a definition that extends another may name its items.");

    public static readonly IReadOnlyList<DiagnosticRule> ExtendingRules = [EditionTwice, UnknownBase, ExtendsItself, BaseHasErrors, NotInherited, NothingToInherit];
}
