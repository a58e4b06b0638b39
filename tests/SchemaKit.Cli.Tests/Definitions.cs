using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

/// <summary>Definition texts that tests start from.</summary>
internal static class Definitions
{
    public static string Edition2019 { get; } = Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json");

    public static string Slice { get; } = GoldenCase.Named("slice").Text;

    /// <summary>The slice with two wrong names, one behind wide characters.</summary>
    public static string Broken { get; } = Slice
        .Replace("outcomes.total", "outcomes.totl", StringComparison.Ordinal)
        .Replace("\"sumOf\": [\"*\"]", "\"sumOff\": [\"*\"]", StringComparison.Ordinal);
}
