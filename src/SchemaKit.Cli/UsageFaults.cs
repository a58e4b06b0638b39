using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Cli;

/// <summary>Finds what is wrong with a command line and says it, with the usage, on standard error.</summary>
internal static class UsageFaults
{
    public static IReadOnlyList<string> Of(ParseResult parsed, string[] args)
    {
        var unknown = UnknownOptions(parsed, args).ToList();
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(e => string.Join(' ', e.Message.Split('\n', '\t')).Replace("  ", " ", StringComparison.Ordinal))];
    }

    public static ExitCode Report(IReadOnlyList<string> faults, ParseResult parsed, RootCommand root, CliConsole io)
    {
        using (var screen = new Screen(io.Error, io.IsErrorTerminal, hasColor: false, io.Width))
        {
            foreach (var fault in faults)
                screen.Line($"schemakit: {fault}");
            screen.EndLine();
        }

        using var usage = new StreamWriter(io.Error, leaveOpen: true);
        root.Parse([.. PathOf(parsed.CommandResult), "--help"]).Invoke(new InvocationConfiguration { Output = usage, Error = usage });
        return ExitCode.Unreadable;
    }

    // The parser takes an option it does not know for an argument.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, string[] args)
    {
        foreach (var token in args.TakeWhile(a => a != "--"))
        {
            var isArgument = token.Length > 1 && token[0] == '-' && parsed.Tokens.Any(t => t.Value == token && t.Type == TokenType.Argument);
            if (isArgument && !IsValueOfOption(parsed, token))
                yield return $"There is no option '{Visible.Quote(token)}'{Suggestion(parsed, token)}; a file name that starts with '-' goes after '--'";
        }
    }

    private static bool IsValueOfOption(ParseResult parsed, string token) =>
        parsed.CommandResult.Children.OfType<OptionResult>().Any(o => o.Tokens.Any(t => t.Value == token));

    private static string Suggestion(ParseResult parsed, string token)
    {
        var name = token.Split('=')[0];
        var known = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(o => o.Name);
        return Spelling.Closest(name, known) is { } nearest ? $". Did you mean '{nearest}'?" : "";
    }

    private static IEnumerable<string> PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? [.. PathOf(parent), result.Command.Name] : [];
}
