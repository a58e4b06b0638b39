using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

/// <summary>The strings of the reference material that attack terminals, logs and file names.</summary>
internal static class Hostile
{
    private static readonly string[] Sinks = ["terminal", "log", "filename"];

    public static IReadOnlyList<string> Strings()
    {
        var json = File.ReadAllText(Path.Combine(Repository.Shared!, "reliability", "hostile", "strings.json"));
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateArray()
                .Where(s => s.GetProperty("sinks").EnumerateArray().Any(sink => Sinks.Contains(sink.GetString())))
                .Select(s => s.GetProperty("value").GetString()!),
        ];
    }
}
