namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Findings of the hosts: the file could not be had, or SchemaKit itself is at fault.</summary>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule Unreadable = new(
        "SK0001", DiagnosticSeverity.Error, "File cannot be read",
        "the file cannot be read",
        "Check that the file exists, may be read and is UTF-8.");

    public static readonly DiagnosticRule InternalFault = new(
        "SK0002", DiagnosticSeverity.Error, "Fault of SchemaKit",
        "this is a fault of SchemaKit, not of the definition ({0}: {1}); please report it with the definition",
        "Please report it with the definition; no code is emitted for this file until it is mended.");

    internal static readonly DiagnosticRule[] Host = [Unreadable, InternalFault];
}
