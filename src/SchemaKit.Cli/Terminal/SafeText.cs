namespace SchemaKit.Cli.Terminal;

/// <summary>Makes output for programs safe to show as well.</summary>
internal static class SafeText
{
    /// <summary>JSON whose every line is safe. What must be escaped can only stand inside strings, where the escape is JSON's own.</summary>
    public static string Json(string json) =>
        string.Concat(json.TrimEnd('\n').Split('\n').Select(line => TermText.Of($"{line}").ToString() + "\n"));
}
