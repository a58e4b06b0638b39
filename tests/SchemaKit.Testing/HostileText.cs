using System.Text.Json;

namespace SchemaKit.Testing;

/// <summary>Strings that try to be more than data, wherever they are put.</summary>
public static class HostileText
{
    /// <summary>A short list that is always there, and the long one where the reference material stands beside the repository.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "\"; System.Environment.Exit(66); //", "\\", "\"\"\"; evil(); _ = \"\"\"", "{System.Environment.Exit(66)}", "x\npublic int Evil;", "x\rpublic int Evil;",
        "x\u0085public int Evil;", "x\u2028public int Evil;", "x\u2029#error evil", "*/ evil(); /*", "</summary><include file='/etc/passwd' path='//*'/>", "]]> <see cref=\"Evil\"/> &evil;",
        "\u202Egnp.exe", "a\u200Db", "\uFEFF", "\0", "\u001B[31m", "\uD83D\uDE00 \uDB40\uDC01", "#line 1 \"evil\"", "$ref", "__proto__", "::error::evil", "[red]evil[/]", "'", "${evil}", "\uFFFE",
        .. FromShared(),
    ];

    private static IEnumerable<string> FromShared()
    {
        if (Repository.Shared is not { } shared)
            return [];

        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(shared, "reliability", "hostile", "strings.json")));
        return [.. document.RootElement.EnumerateArray().Select(Value).OfType<string>().Where(s => s.Length is > 0 and <= 4_096)];
    }

    /// <summary>A value that is no text, such as a lone surrogate, cannot get into a definition; the reader refuses it.</summary>
    private static string? Value(JsonElement entry)
    {
        try
        {
            return entry.GetProperty("value").GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
