using System.CommandLine;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Commands;

/// <summary>The options that say by which definition to judge or read.</summary>
internal sealed class DefinitionOptions
{
    private readonly Option<string[]> _files = new("--definition") { Description = "The definition to judge by; several are editions to choose from", HelpName = "file" };

    private readonly Option<string?> _standard = new("--standard") { Description = "Only shipped definitions of this standard", HelpName = "id" };

    private readonly Option<string?> _edition = new("--edition") { Description = "Only shipped definitions of this edition", HelpName = "e" };

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_standard);
        command.Add(_edition);
    }

    /// <returns>The choice, or the exit code after the reason has been told on standard error.</returns>
    public (DefinitionChoice? Choice, ExitCode Code) Choose(ParseResult parsed, Session session)
    {
        var (files, standard, edition) = (parsed.GetValue(_files) ?? [], parsed.GetValue(_standard), parsed.GetValue(_edition));
        if (files.Length > 0 && (standard ?? edition) is not null)
            return Refused(session, $"--definition already says which definition; leave --standard and --edition out");

        if (files.Length > 0)
        {
            List<BoundReport> definitions = [.. files.Select(file => DefinitionLoader.Load(file, session).Report).OfType<BoundReport>()];
            return definitions.Count < files.Length ? (null, ExitCode.Unreadable) : (DefinitionChoice.Of(definitions), ExitCode.Success);
        }

        return DefinitionChoice.Shipped(standard, edition) is { } choice
            ? (choice, ExitCode.Success)
            : Refused(session, $"no shipped definition is for standard '{standard ?? "any"}', edition '{edition ?? "any"}'; there are {string.Join(", ", ShippedDefinitions.Names)}");
    }

    private static (DefinitionChoice? Choice, ExitCode Code) Refused(Session session, TermText reason)
    {
        session.Error.Line($"schemakit: {reason}", Tone.Bad);
        return (null, ExitCode.Unreadable);
    }
}
