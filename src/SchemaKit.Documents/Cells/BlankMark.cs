using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Cells;

/// <summary>What people write into a cell to say that nothing stands there.</summary>
internal static class BlankMark
{
    private const string Marks = "-/\\\uFF0D\uFF0F\uFF3C\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500";

    public static bool Is(string text)
    {
        var trimmed = WhiteSpace.Trim(text);
        return trimmed.Length == 0 || trimmed == "&nbsp;"
            || (trimmed.Length <= 3 && trimmed.All(c => Marks.Contains(c, StringComparison.Ordinal)));
    }
}
