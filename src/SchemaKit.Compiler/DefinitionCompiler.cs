using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler;

/// <summary>The front door: definition text in, bound report and findings out. Bad input never throws.</summary>
internal static class DefinitionCompiler
{
    public static DefinitionCompilation Compile(SourceFile source, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag(source);
        cancellation.ThrowIfCancellationRequested();
        return new DefinitionCompilation(null, diagnostics.ToSortedList());
    }
}

/// <param name="Report">What could be built; <see langword="null"/> if there is an error.</param>
/// <param name="Diagnostics">Errors and warnings in the order of their places.</param>
internal sealed record DefinitionCompilation(BoundReport? Report, IReadOnlyList<Diagnostic> Diagnostics);
