using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Foreign;

/// <summary>Writes what another program's JSON holds as a text: words as lines, arrays as rows, trees of figures as tables.</summary>
internal sealed class ForeignRenderer
{
    private const int NamesInNote = 2;

    private readonly RenderedText _text;
    private readonly BoundReport _report;
    private readonly NoteList _notes;
    private readonly SectionNames _sections;
    private readonly TableRenderer _tables;
    private readonly string _language;

    public ForeignRenderer(BoundReport report, RenderedText text, NoteList notes)
    {
        _text = text;
        _report = report;
        _notes = notes;
        _language = report.Definition.Languages[0];
        _sections = new SectionNames(report.Definition.Sections, new Vocabulary(report));
        _tables = new TableRenderer(text, _language);
    }

    public void Render(ForeignNode node) => Render(node, null);

    private void Render(ForeignNode node, SectionDefinition? section)
    {
        switch (node)
        {
            case ForeignScalar { IsString: true, Text: { } words } scalar when IsProse(words):
                Words(words, scalar.Line);
                break;
            case ForeignArray array:
                Render(array, section);
                break;
            case ForeignObject group:
                Render(group, section);
                break;
        }
    }

    private void Render(ForeignArray array, SectionDefinition? section)
    {
        if (array.Items.Count > 0 && array.Items.All(i => i is ForeignScalar))
        {
            _text.Row(array.Items.Cast<ForeignScalar>().Select(s => s.Text), array.Line);
            return;
        }

        IReadOnlyList<string>? header = null;
        foreach (var item in array.Items)
        {
            if (section is not null && item is ForeignObject { Members.Count: > 1 } row && row.Members.All(m => m.Value is ForeignScalar))
            {
                var keys = row.Members.Select(m => m.Key).ToList();
                if (header is null || !header.SequenceEqual(keys))
                    _text.Row(header = keys, row.Line);
                _text.Row(row.Members.Select(m => ((ForeignScalar)m.Value).Text), row.Line);
                continue;
            }

            Render(item, section);
        }
    }

    private void Render(ForeignObject group, SectionDefinition? section)
    {
        var named = group.Members.Select(m => m.Value).OfType<ForeignScalar>().FirstOrDefault(s => s is { IsString: true, Text: not null } && _sections.Find(s.Text!) is not null);
        if (named is not null)
        {
            Words(named.Text!, named.Line);
            section = _sections.Find(named.Text!)!.Value.Section;
        }

        foreach (var member in group.Members.Where(m => m.Value != named))
        {
            var own = section;
            if (_sections.Find(member.Key) is { } found)
            {
                Words(member.Key, member.Value.Line);
                own = found.Section;
            }

            if (own is null || member.Value is not ForeignObject || !TryTables(member, own))
                Render(member.Value, own);
        }
    }

    private bool TryTables(ForeignMember member, SectionDefinition section)
    {
        var tables = section.Tables?.Select(t => _report.Tables.First(b => b.Id == t.Value)).ToList() ?? [];
        if (tables.Count == 0 || ShapeTree.Of(member.Key, member.Value) is not { } tree || new ShapeMatcher(_report, tables).Match(tree) is not { } match)
            return false;

        foreach (var table in tables)
            _tables.Render(table, match.Cells);
        foreach (var names in match.Renamed.Chunk(NamesInNote))
            _notes.PlacedByShape(member.Value.Line, section, names);
        return true;
    }

    /// <summary>Names, codes, paths and dates of programs are nothing a report says.</summary>
    private static bool IsProse(string words) => words.Any(c => c > '\u007F' || char.IsWhiteSpace(c));

    private void Words(string words, int line)
    {
        if (_sections.Find(words) is not (var section, true))
        {
            _text.Lines(words, line);
            return;
        }

        _text.Line(section.Captions.Printed(_language), line);
        _notes.DamagedHeading(line, words, section);
    }
}
