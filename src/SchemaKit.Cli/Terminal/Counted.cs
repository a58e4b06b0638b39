namespace SchemaKit.Cli.Terminal;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    public static TermText Of(int count, string noun) => $"{count} {(count == 1 ? noun : Plural(noun))}";

    private static string Plural(string noun) => noun[^1] == 'y' ? noun[..^1] + "ies" : noun + "s";
}
