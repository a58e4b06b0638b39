namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Findings of the hosts: the file could not be had, or SchemaKit itself is at fault.</summary>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule Unreadable = Error(
        "SK0090",
        "File cannot be read",
        "The file cannot be read",
        "Check that the file exists, may be read and is UTF-8.");

    public static readonly DiagnosticRule InternalFault = Error(
        "SK0091",
        "Fault of SchemaKit",
        "This is a fault of SchemaKit, not of the definition ({0}: {1}); please report it with the definition",
        "Please report it with the definition; no code is emitted for this file until it is mended.");

    public static readonly IReadOnlyList<DiagnosticRule> HostRules = [Unreadable, InternalFault];
}
