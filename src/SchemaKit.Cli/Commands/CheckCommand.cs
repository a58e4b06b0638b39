using System.CommandLine;
using SchemaKit.Cli.Checking;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit check</c>: compiles definitions and says what is wrong with them.</summary>
internal sealed class CheckCommand : ICliCommand
{
    private readonly Argument<string[]> _definitions = new("definition")
    {
        Description = "Definition files (*.schemakit.json)",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _coverage = new("--coverage") { Description = "List the cells under no rule" };

    private readonly Option<bool> _show = new("--show") { Description = "Print the definition as understood: tables, kinds, every rule instance" };

    public Command Symbol => new("check", "Compile definitions and print every error and warning with its place") { _definitions, _coverage, _show };

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var code = ExitCode.Success;
        var paths = parsed.GetRequiredValue(_definitions);
        foreach (var path in paths)
            code = ExitCodes.Worst(code, Check(path, paths.Length > 1, parsed, session));
        return code;
    }

    private ExitCode Check(string path, bool isOneOfMany, ParseResult parsed, Session session)
    {
        var name = PathText.Shown(path);
        var full = PathText.Full(path, session.Console.Folder);
        var (source, problem) = DefinitionSource.Read(full, name);
        if (source is null)
        {
            session.Error.Line($"{name}: {problem!.Message}", Tone.Bad);
            return ExitCode.Unreadable;
        }

        var compilation = DefinitionCompiler.Compile(source, DefinitionNeighbours.Of(full, source));
        DiagnosticPrinter.Print(source, compilation.Diagnostics, session.Out);
        if (compilation.Report is { } report)
        {
            if (parsed.GetValue(_show))
                new DefinitionPrinter(report, session.Out).Print();
            if (parsed.GetValue(_coverage))
                CoveragePrinter.Print(report, session.Out);
        }

        var prefix = TermText.When(isOneOfMany, $"{name}: ");
        session.Out.Line($"{prefix}{ClosingLine.Of(compilation, parsed.GetValue(_coverage))}", Tone.Strong);
        return compilation.Report is null ? ExitCode.Findings : ExitCode.Success;
    }
}
