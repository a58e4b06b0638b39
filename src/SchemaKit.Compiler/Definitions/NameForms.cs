namespace SchemaKit.Compiler.Definitions;

/// <summary>The forms that names must have. All of them are ASCII.</summary>
internal static class NameForms
{
    private const int MaxLength = 64;

    /// <summary><c>[A-Za-z][A-Za-z0-9]{0,63}</c></summary>
    public static bool IsId(string text) => text.Length is > 0 and <= MaxLength && IsLetter(text[0]) && text.All(IsLetterOrDigit);

    /// <summary><c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>, at most 64 characters.</summary>
    public static bool IsStandard(string text) =>
        text.Length is > 0 and <= MaxLength
        && text[0] is >= 'a' and <= 'z'
        && text.Split('-').All(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')));

    /// <summary><c>[A-Za-z0-9][A-Za-z0-9.]{0,31}</c></summary>
    public static bool IsEdition(string text) =>
        text.Length is > 0 and <= 32 && IsLetterOrDigit(text[0]) && text.All(c => c == '.' || IsLetterOrDigit(c));

    /// <summary>Ids joined by points.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsId);

    /// <summary>The shape of a BCP 47 tag: subtags of one to eight letters or digits, the first of two to eight letters or a private-use x.</summary>
    public static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        return text.Length <= MaxLength
            && parts.All(part => part.Length is > 0 and <= 8 && part.All(IsLetterOrDigit))
            && parts[0].All(IsLetter)
            && (parts[0].Length > 1 || (parts[0] is "x" && parts.Length > 1));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';
}
