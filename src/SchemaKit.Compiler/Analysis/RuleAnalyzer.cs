using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Analysis;

internal static class RuleAnalyzer
{
    public static void Analyze(BoundReport report, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        cancellation.ThrowIfCancellationRequested();
}
