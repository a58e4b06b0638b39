using SchemaKit.Cli.Checking;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Cli.Definitions;

/// <summary>Finds the definition that a command line names: a file, or a shipped one as <c>standard/edition</c>.</summary>
internal static class DefinitionLoader
{
    /// <returns>The definition, or the exit code after the reason has been told on standard error.</returns>
    public static (BoundReport? Report, ExitCode Code) Load(string name, Session session)
    {
        var path = PathText.Full(name, session.Console.Folder);
        if (!Path.Exists(path) && ShippedDefinitions.Has(name))
            return (ShippedDefinitions.Get(name), ExitCode.Success);

        var shown = PathText.Shown(name);
        var (source, problem) = DefinitionSource.Read(path, shown);
        if (source is null)
        {
            session.Error.Line($"{shown}: {problem!.Message}; shipped definitions are {string.Join(", ", ShippedDefinitions.Names)}", Tone.Bad);
            return (null, ExitCode.Unreadable);
        }

        var compilation = DefinitionCompiler.Compile(source, DefinitionNeighbours.Of(path, source));
        DiagnosticPrinter.Print(source, compilation.Diagnostics.Where(compilation.Report is null ? IsError : IsLack), session.Error);
        return (compilation.Report, compilation.Report is null ? ExitCode.Findings : ExitCode.Success);
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    /// <summary>A migration of which nothing is made: whatever is done with the definition, this would be missed.</summary>
    private static bool IsLack(Diagnostic diagnostic) => diagnostic.Id == DiagnosticCatalogue.OtherEditionMissing.Id;
}
