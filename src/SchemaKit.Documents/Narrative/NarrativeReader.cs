using SchemaKit.Documents.Layout;
using SchemaKit.Engine;

namespace SchemaKit.Documents.Narrative;

/// <summary>Reads the narrative sections: the text from a heading to the next, or to the first table.</summary>
internal sealed class NarrativeReader(DocumentLines lines, ReportValues values, NoteList notes)
{
    /// <param name="tableLines">Where tables start, ascending.</param>
    public void Read(IReadOnlyList<Heading> headings, ReportTitle? title, IReadOnlyList<int> tableLines)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].IsByNumber)
                notes.HeadingByNumber(headings[i].FirstLine, lines.Trimmed(headings[i].FirstLine), headings[i].Section);
            var end = i + 1 < headings.Count ? headings[i + 1].FirstLine : lines.Count + 1;
            Read(headings[i].Section.Id.Value, headings[i].LastLine + 1, end, tableLines);
        }

        ReadOpening(headings, title, tableLines);
        var sections = values.Report.Definition.Sections;
        for (var i = 0; i < sections.Count; i++)
        {
            var isOpening = i == 0 && sections[i].Tables is null && sections[i].Captions.Number.Length == 0;
            if (!isOpening && headings.All(h => h.Section != sections[i]))
                notes.MissingSection(sections[i]);
        }
    }

    /// <summary>What stands between the title and the first heading is the first section, if the form prints no heading for it.</summary>
    private void ReadOpening(IReadOnlyList<Heading> headings, ReportTitle? title, IReadOnlyList<int> tableLines)
    {
        var sections = values.Report.Definition.Sections;
        if (title is null || headings.Count == 0 || sections[0].Tables is not null || headings.Any(h => h.Section == sections[0]))
            return;

        Read(sections[0].Id.Value, title.LastLine + 1, headings[0].FirstLine, tableLines);
    }

    private void Read(string section, int start, int end, IReadOnlyList<int> tableLines)
    {
        var member = MemberOf(section);
        var table = tableLines.Where(t => t >= start && t < end).DefaultIfEmpty(end).Min();
        if (member < 0)
            return;

        var text = new List<string>();
        for (var line = start; line < table; line++)
        {
            if (!lines.IsEmpty(line))
                text.Add(lines.Trimmed(line));
        }

        values.Texts[member] = text.Count == 0 ? null : string.Join('\n', text);
    }

    private int MemberOf(string section)
    {
        for (var i = 0; i < values.Report.Members.Count; i++)
        {
            if (values.Report.Members[i].Text?.Id.Value == section)
                return i;
        }

        return -1;
    }
}
