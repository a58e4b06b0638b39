namespace SchemaKit.Cli;

/// <summary>Everything outside that a command may touch besides files: the three streams, the terminal, the environment, the clock.</summary>
internal sealed class CliConsole
{
    /// <summary>The width of a terminal that does not say how wide it is.</summary>
    public const int UsualWidth = 80;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = UsualWidth;

    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static CliConsole OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = Console.OpenStandardError(),
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected || Console.WindowWidth < 1 ? UsualWidth : Console.WindowWidth,
        Environment = System.Environment.GetEnvironmentVariable,
        Folder = Directory.GetCurrentDirectory(),
    };
}
