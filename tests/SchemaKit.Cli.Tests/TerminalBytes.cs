using System.Globalization;
using System.Text;

namespace SchemaKit.Cli.Tests;

/// <summary>The classes of characters that may reach a terminal or a log.</summary>
internal static class TerminalBytes
{
    public static void AssertSafe(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
                continue;

            var category = Rune.GetUnicodeCategory(rune);
            Assert.False(
                category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
                $"U+{rune.Value:X4} in: {text}");
        }

        Assert.DoesNotContain("##vso[", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), l => l.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }
}
