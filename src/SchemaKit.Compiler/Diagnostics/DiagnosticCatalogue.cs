namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Every diagnostic there is, by stage. Ids are never reused; <c>schema/diagnostics.md</c> is this list in print.</summary>
internal static partial class DiagnosticCatalogue
{
    public static IReadOnlyList<DiagnosticRule> All => [.. JsonRules, .. HostRules, .. ReadingRules, .. FormulaRules, .. ExtendingRules, .. BindingRules, .. AnalysisRules, .. MigrationRules, .. MappingRules];

    private static DiagnosticRule Error(string id, string title, string message, string help) =>
        new(id, DiagnosticSeverity.Error, title, message, help);

    private static DiagnosticRule Warning(string id, string title, string message, string help) =>
        new(id, DiagnosticSeverity.Warning, title, message, help);
}
