namespace SchemaKit.Cli.Terminal;

/// <summary>What a part of the output means; colour only repeats what the words and marks say.</summary>
internal enum Tone
{
    Plain,
    Faint,
    Strong,
    Good,
    Warning,
    Bad,
}
