using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Narrative;

/// <summary>Tells the headings that a table of contents lists from those that stand over text.</summary>
internal static class TableOfContents
{
    private const int FewestEntries = 3;

    /// <summary>The lines of headings that follow each other directly, where each of them stands once more behind the list.</summary>
    public static HashSet<int> Lines(IReadOnlyList<Heading> headings, DocumentLines lines)
    {
        var contents = new HashSet<int>();
        var lastOf = headings.GroupBy(h => h.Section).ToDictionary(g => g.Key, g => g.Max(h => h.FirstLine));
        for (var first = 0; first < headings.Count;)
        {
            var last = first;
            var listed = new HashSet<SectionDefinition> { headings[first].Section };
            while (last + 1 < headings.Count && IsDirectlyBehind(headings[last], headings[last + 1], lines) && listed.Add(headings[last + 1].Section))
                last++;
            var end = headings[last].LastLine;
            var isList = last - first + 1 >= FewestEntries;
            for (var i = first; i <= last; i++)
                isList &= lastOf[headings[i].Section] > end;
            for (var i = first; isList && i <= last; i++)
                contents.Add(headings[i].FirstLine);
            first = last + 1;
        }

        return contents;
    }

    private static bool IsDirectlyBehind(Heading heading, Heading next, DocumentLines lines)
    {
        for (var line = heading.LastLine + 1; line < next.FirstLine; line++)
        {
            if (!lines.IsEmpty(line))
                return false;
        }

        return true;
    }
}
