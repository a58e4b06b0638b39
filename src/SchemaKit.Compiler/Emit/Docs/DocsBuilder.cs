using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;
using SchemaKit.Compiler.Verbalizing;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Gathers what a page says: head, kinds, chapters with their tables, rules. Decides everything; the printers only print.</summary>
internal sealed class DocsBuilder
{
    private readonly BoundReport _report;
    private readonly DocsTexts _texts;
    private readonly RuleDocs _rules;
    private readonly GridBuilder _grids;

    private DocsBuilder(BoundReport report)
    {
        (_report, _texts) = (report, new DocsTexts(report.Definition.Languages));
        (_rules, _grids) = (new RuleDocs(report, _texts), new GridBuilder(report, _texts));
    }

    public static DocsPage Build(BoundReport report) => new DocsBuilder(report).Page();

    private DocsPage Page()
    {
        var definition = _report.Definition;
        var facts = new List<DocsFact> { DocsFact.Code(DocsWords.Edition, definition.Standard.Value + " " + definition.Edition.Value) };
        if (Years(definition.InForce) is { } years)
            facts.Add(DocsFact.Code(DocsWords.InForce, years));
        AddText(facts, DocsWords.Citation, definition.Citation);
        return new DocsPage(_texts.Of(definition.Title), facts, definition.Kinds.Select(Kind).ToList(), Parts().ToList(), _report.Rules.Select(_rules.Of).ToList(), LedgerDocs.Of(_report, _texts));
    }

    /// <summary>First and last reporting year; <see langword="null"/> if every year is meant.</summary>
    public static string? Years(ReportingYears years) => years is { First: null, Last: null }
        ? null
        : years.First?.ToString(CultureInfo.InvariantCulture) + "–" + years.Last?.ToString(CultureInfo.InvariantCulture);

    private static void AddText(List<DocsFact> facts, Phrase name, IReadOnlyList<DocsWording> texts)
    {
        if (texts.Count > 0)
            facts.Add(DocsFact.Of(name, texts));
    }

    private void AddText(List<DocsFact> facts, Phrase name, LocalizedString text) => AddText(facts, name, _texts.Of(text));

    private DocsPart Kind(KindDefinition kind)
    {
        var facts = new List<DocsFact> { DocsFact.Code(DocsWords.Cells, KindWords.Of(kind)) };
        AddText(facts, DocsWords.Note, _texts.Each(l => string.Join("; ", kind.Specials.Select(s => s.Label.IsEmpty ? s.Text.Value : s.Text.Value + ": " + s.Label.In(l)))));
        AddText(facts, DocsWords.Text, _texts.Each(l => string.Join("; ", kind.Codes.Select(c => c.Id.Value + ": " + c.Label.In(l)))));
        return new DocsPart("kind-" + kind.Id.Value, 3, _texts.Of(kind.Label), facts) { Id = kind.Id.Value };
    }

    private IEnumerable<DocsPart> Parts()
    {
        foreach (var roster in _report.Lists.Where(l => l.List!.Definition.IsRoster))
            yield return Table(roster);

        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in _report.Definition.Sections)
        {
            yield return Section(section);
            foreach (var table in section.Tables ?? [])
            {
                placed.Add(table.Value);
                yield return Table(_report.Tables.First(t => t.Id == table.Value));
            }
        }

        foreach (var table in _report.Tables.Where(t => !placed.Contains(t.Id)))
            yield return Table(table);
    }

    private DocsPart Section(SectionDefinition section)
    {
        var facts = new List<DocsFact>();
        if (section.Tables is null)
            facts.Add(DocsFact.Code(DocsWords.Narrative, "/" + section.Id.Value));
        AddText(facts, DocsWords.Note, section.Captions.Note);
        AddText(facts, DocsWords.Citation, section.Captions.Citation);
        return new DocsPart("section-" + section.Id.Value, 2, _texts.Of(section.Captions, section.Id.Value), facts);
    }

    private DocsPart Table(BoundTable table)
    {
        var captions = table.Definition.Captions;
        var facts = new List<DocsFact>();
        if (table.List is { KeyId: { } key } list)
            facts.Add(new DocsFact(DocsWords.Key, _texts.OfKey(list), [key]));
        if (table.Definition.Cell is { } cell)
            facts.Add(DocsFact.Code(DocsWords.Cells, cell.Value));
        facts.Add(DocsFact.Of(DocsWords.Blank, _texts.Of(KindWords.Blank(table.Definition.Blank))));
        AddText(facts, DocsWords.Note, captions.Note);
        AddText(facts, DocsWords.Citation, captions.Citation);
        return new DocsPart("table-" + table.Id, 3, _texts.Of(captions, table.Id), facts)
        {
            Id = table.Id,
            Grid = _grids.Of(table),
            Links = [.. _report.Rules.Where(r => RuleDocs.IsAbout(r, table, _report)).Select(r => new DocsLink(RuleDocs.AnchorOf(r), r.Id))],
        };
    }
}
