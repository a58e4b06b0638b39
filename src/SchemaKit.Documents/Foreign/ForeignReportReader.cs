using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Foreign;

/// <summary>Reads a report from the JSON of another program, which knows nothing of the definition's payload.</summary>
internal static class ForeignReportReader
{
    /// <summary>What can be placed; <see langword="null"/> if the text is no JSON even with repairs.</summary>
    public static ExtractedReport? Read(BoundReport report, string text)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(text);
        var notes = new NoteList(report.Definition.Languages);
        var misreading = MisreadText.Repair(text, report);
        if (ForeignJsonParser.Parse(misreading?.Text ?? text) is not var (root, mended))
            return null;

        if (misreading is not null)
            notes.Misread(misreading);
        if (mended > 0)
            notes.MendedJson(mended);
        var rendered = new RenderedText();
        new ForeignRenderer(report, rendered, notes).Render(root);
        var read = TextReportReader.Read(report, rendered.ToString());
        var values = read.Values;
        for (var cell = 0; cell < values.Locations.Length; cell++)
        {
            if (values.Locations[cell] is { } location)
                values.Locations[cell] = location with { Line = rendered.OriginOf(location.Line) };
        }

        return new ExtractedReport(values, [.. notes.ToSortedList(), .. read.Notes.Select(n => n with { Line = rendered.OriginOf(n.Line) })]);
    }
}
