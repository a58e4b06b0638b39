using System.Globalization;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>How often random payloads are made.</summary>
internal static class Rounds
{
    /// <summary>As often as <c>SCHEMAKIT_ROUNDS</c> says, which is for optimized code; else as often as given.</summary>
    public static int Or(int few) => int.TryParse(Environment.GetEnvironmentVariable("SCHEMAKIT_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : few;
}
