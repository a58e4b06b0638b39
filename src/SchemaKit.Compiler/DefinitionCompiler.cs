using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler;

/// <summary>The front door: definition text in, bound report and findings out. Bad input never throws.</summary>
internal static class DefinitionCompiler
{
    public static DefinitionCompilation Compile(SourceFile source, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag(source);
        var definition = DefinitionReader.Read(source, diagnostics);
        cancellation.ThrowIfCancellationRequested();
        if (definition is null)
            return new DefinitionCompilation(null, diagnostics.ToSortedList());

        var report = Binder.Bind(definition, diagnostics, cancellation);
        if (!diagnostics.HasErrors)
            RuleAnalyzer.Analyze(report, diagnostics, cancellation);
        return new DefinitionCompilation(diagnostics.HasErrors ? null : report, diagnostics.ToSortedList());
    }
}

/// <param name="Report">The bound report; <see langword="null"/> if there is an error.</param>
/// <param name="Diagnostics">Errors and warnings in the order of their places.</param>
internal sealed record DefinitionCompilation(BoundReport? Report, IReadOnlyList<Diagnostic> Diagnostics);
