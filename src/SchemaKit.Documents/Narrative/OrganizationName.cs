namespace SchemaKit.Documents.Narrative;

/// <summary>Tells names from other lines that stand near a title.</summary>
internal static class OrganizationName
{
    private const int Longest = 120;
    private const string NotInNames = ":\uFF1A;\uFF1B|>\u300B\u3002!\uFF01?\uFF1F=\t\\@";

    /// <summary>Whether the text is short and has none of the marks of sentences, paths and addresses.</summary>
    public static bool IsLikely(string text) =>
        text.Length is > 0 and <= Longest && text.Any(char.IsLetter) && !text.Any(c => NotInNames.Contains(c, StringComparison.Ordinal));
}
