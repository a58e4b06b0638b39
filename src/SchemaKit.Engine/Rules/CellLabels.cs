using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Rules;

/// <summary>What the form prints at the cells of a rule, as short as tells them apart: what the rule quantifies over is not repeated.</summary>
internal sealed class CellLabels
{
    private const string Separator = " · ";

    private readonly BoundRule _rule;
    private readonly RowPlace? _row;
    private readonly IReadOnlyList<string> _languages;
    private readonly bool _namesTables;

    /// <param name="row">The quantified row of a list.</param>
    /// <param name="cells">All operands of one instance.</param>
    public CellLabels(BoundRule rule, RowPlace? row, IEnumerable<ReportCell> cells, IReadOnlyList<string> languages)
    {
        (_rule, _row, _languages) = (rule, row, languages);
        _namesTables = rule.Table is not null || cells.Select(TableOf).Distinct().Skip(1).Any();
    }

    public LocalizedText Of(OperandRead read) => new([.. _languages.Select(l => (l, string.Join(Separator, Parts(read, l).Where(p => p.Length > 0))))]);

    /// <summary>The label of an instance: that of the row, then that of the variable.</summary>
    public static LocalizedText OfInstance(BrokenInstance broken, IReadOnlyList<string> languages)
    {
        // The overall row is one, so the binder has labelled it.
        if (broken.Row is not { } row || (row.Entry is null && broken.Rule.Quantifier == Quantifier.Overall && !broken.Instance.Label.IsEmpty))
            return Localized.From(broken.Instance.Label);

        return new([.. languages.Select(l => (l, string.Join(Separator, RowParts(row, l).Append(broken.Rule.Quantifier == Quantifier.Overall ? "" : broken.Instance.Label.In(l)).Where(p => p.Length > 0))))]);
    }

    private IEnumerable<string> Parts(OperandRead read, string language)
    {
        var cell = read.Cell;
        var table = TableOf(cell);
        var isQuantified = table == TopOf(_rule.Table);
        if (!isQuantified && _namesTables && !table.Definition.Captions.Label.IsEmpty)
            yield return table.Definition.Captions.Printed(language);
        if (cell.Row is not null && !(isQuantified && _rule.Quantifier == Quantifier.Row))
            yield return LabelOf(cell.Row, language);
        if (cell.Owner.List is not null)
        {
            foreach (var part in ListParts(read, language))
                yield return part;
        }

        if (!(isQuantified && _rule.Quantifier == Quantifier.Column))
            yield return LabelOf(cell.Column, language);
    }

    /// <summary>The entry, and in a nested list its label and the entry there; not the quantified row itself, nor the same one in another report.</summary>
    private IEnumerable<string> ListParts(OperandRead read, string language)
    {
        var cell = read.Cell;
        var place = cell.IsOverall ? RowPlace.OverallOf(cell.Owner, cell.Entry) : RowPlace.Of(cell.Entry!);
        if (place == _row || (read.Source != ReportSource.Own && place.List == _row?.List && place.Name == _row?.Name))
            yield break;

        var isInQuantified = place.Parent is { } above && (above == _row?.Parent || (above.IsOverall ? _row == RowPlace.OverallOf(above.List) : above == _row?.Entry));
        if (place.Parent is { } parent && !isInQuantified)
            yield return parent.Name;
        if (place.Parent is not null)
            yield return LabelOf(place.List.List!.Node!, language);
        yield return OwnName(place, language);
    }

    private static IEnumerable<string> RowParts(RowPlace row, string language)
    {
        if (row.Parent is { } parent)
            yield return parent.Name;
        yield return OwnName(row, language);
    }

    private static string OwnName(RowPlace place, string language) => place.Entry?.Name ?? OverallLabel(place.List.List!.Definition.Overall!, language);

    private static string OverallLabel(OverallDefinition overall, string language) =>
        overall.Captions.PrintedShort(language) is { Length: > 0 } label ? label : EntryRow.Overall;

    private static BoundTable TableOf(ReportCell cell) => TopOf(cell.Owner)!;

    private static BoundTable? TopOf(BoundTable? table) => table?.List?.Parent ?? table;

    private static string LabelOf(BoundNode node, string language) =>
        node.Definition.Captions.PrintedShort(language) is { Length: > 0 } label ? label : node.Id;
}
