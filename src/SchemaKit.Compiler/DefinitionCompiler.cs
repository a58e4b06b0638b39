using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler;

/// <summary>The front door: definition text in, bound report and findings out. Bad input never throws.</summary>
internal static class DefinitionCompiler
{
    public static DefinitionCompilation Compile(SourceFile source, CancellationToken cancellation = default) =>
        Compile(source, DefinitionLibrary.Empty, cancellation);

    /// <param name="library">The definitions that this one may build on.</param>
    public static DefinitionCompilation Compile(SourceFile source, DefinitionLibrary library, CancellationToken cancellation = default) =>
        new DefinitionAssembly(library, isSound: false, cancellation).Compile(source);

    /// <summary>Compiles a definition that has been found without fault: it is not analyzed again, and rules are bound when they are asked for.</summary>
    public static BoundReport CompileSound(SourceFile source, DefinitionLibrary library)
    {
        var compilation = new DefinitionAssembly(library, isSound: true, CancellationToken.None).Compile(source);
        return compilation.Report ?? throw new InvalidOperationException($"the definition {source.Path} has errors: {compilation.Diagnostics[0]}");
    }
}

/// <param name="Report">The bound report; <see langword="null"/> if there is an error.</param>
/// <param name="Diagnostics">Errors and warnings in the order of their places.</param>
internal sealed record DefinitionCompilation(BoundReport? Report, IReadOnlyList<Diagnostic> Diagnostics);
