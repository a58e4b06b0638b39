using System.CommandLine;

namespace SchemaKit.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    public const string Auto = "auto";
    public const string Always = "always";
    public const string Never = "never";

    public GlobalOptions() => Color.AcceptOnlyFromAmong(Auto, Always, Never);

    public Option<string> Color { get; } = new("--color")
    {
        Description = "When to use colour: auto (on a terminal, unless NO_COLOR is set), always, never",
        DefaultValueFactory = _ => Auto,
        Recursive = true,
    };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Show where a fault of schemakit happened", Recursive = true };

    public Session Open(CliConsole io, ParseResult parsed) => new(io, parsed.GetValue(Color) ?? Auto, parsed.GetValue(Verbose));
}
