namespace SchemaKit.Compiler.Diagnostics;

/// <content>SK03xx: what the rules say together.</content>
internal static partial class DiagnosticCatalogue
{
    public static readonly IReadOnlyList<DiagnosticRule> AnalysisRules = [];
}
