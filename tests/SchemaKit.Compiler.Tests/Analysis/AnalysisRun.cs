using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Tests.Analysis;

internal static class AnalysisRun
{
    public static IReadOnlyList<Diagnostic> Of(BoundReport report)
    {
        var diagnostics = new DiagnosticBag(report.Definition.Source);
        RuleAnalyzer.Analyze(report, diagnostics, TestContext.Current.CancellationToken);
        return diagnostics.ToSortedList();
    }

    /// <summary>The findings as <c>SK0301 message</c>, in order.</summary>
    public static string[] Lines(BoundReportBuilder builder) => [.. Of(builder.Build()).Select(d => d.Id + " " + d.Message)];
}
