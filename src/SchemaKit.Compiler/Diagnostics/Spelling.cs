namespace SchemaKit.Compiler.Diagnostics;

internal static class Spelling
{
    public static string? Closest(string word, IEnumerable<string> candidates) => candidates.FirstOrDefault(c => c == word);
}
