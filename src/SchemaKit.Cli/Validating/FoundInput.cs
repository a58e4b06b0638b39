using SchemaKit.Cli.Files;

namespace SchemaKit.Cli.Validating;

/// <summary>An input that the command line names.</summary>
/// <param name="Name">As given, with <c>/</c>.</param>
/// <param name="Path">Full path; <see langword="null"/> for standard input.</param>
/// <param name="Problem">Why there is nothing to read.</param>
internal sealed record FoundInput(string Name, string? Path, ReadProblem? Problem = null)
{
    public const string StandardInput = "-";
}
