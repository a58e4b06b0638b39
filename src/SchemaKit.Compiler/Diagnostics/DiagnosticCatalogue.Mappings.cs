namespace SchemaKit.Compiler.Diagnostics;

/// <content>SK05xx: how documents of a standard are read into its payload.</content>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule OtherDefinition = Error(
        "SK0501",
        "Mapping of another definition",
        "The mapping's {0} is '{1}', that of the definition beside it '{2}'",
        "A mapping stands beside the definition that it fills and names the same standard and edition.");

    public static readonly DiagnosticRule UnknownTarget = Error(
        "SK0502",
        "Not in the definition",
        "There is no {0} '{1}'{2}",
        "A mapping names tables, columns, kinds, rosters and special values by the ids and texts of the definition.");

    public static readonly DiagnosticRule InvalidPath = Error(
        "SK0503",
        "Not a path",
        "'{0}' is no path; expected {1}",
        "E.g. `Part/Name|OtherName`, `Item[2]/Date`, `Reason[Code=\"Other\"]/Number`, `Row/@id`. Names are local names, without prefix.");

    public static readonly DiagnosticRule Unmapped = Warning(
        "SK0504",
        "Not mapped",
        "{0} '{1}' has no path; it stays absent",
        "Say where it stands, or leave it out if no document has it.");

    public static readonly IReadOnlyList<DiagnosticRule> MappingRules = [OtherDefinition, UnknownTarget, InvalidPath, Unmapped];
}
