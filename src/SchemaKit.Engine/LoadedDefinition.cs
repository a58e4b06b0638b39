using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Engine;

/// <summary>A definition loaded at run time.</summary>
public sealed class LoadedDefinition
{
    private LoadedDefinition(BoundReport report) => Report = report;

    internal BoundReport Report { get; }

    /// <summary>Id of the standard.</summary>
    public string Standard => Report.Definition.Standard.Value;

    /// <summary>Edition of the standard.</summary>
    public string Edition => Report.Definition.Edition.Value;

    /// <summary>Compiles a definition.</summary>
    /// <param name="others">The definitions that it may build on: the editions that it extends or that reports are carried over from and to.</param>
    /// <exception cref="DefinitionException">The definition has errors.</exception>
    public static LoadedDefinition Load(string path, string text, params IEnumerable<DefinitionText> others)
    {
        var library = DefinitionLibrary.Of(others.Select(o => new SourceFile(o.Path, o.Text)));
        var compilation = DefinitionCompiler.Compile(new SourceFile(path, text), library);
        return compilation.Report is { } report
            ? new LoadedDefinition(report)
            : throw new DefinitionException([.. compilation.Diagnostics.Select(d => d.ToString())]);
    }
}
