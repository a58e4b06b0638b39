using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>What the form prints at the cells of a rule, as short as tells them apart: what the rule quantifies over is not repeated.</summary>
internal sealed class CellLabels
{
    private const string Separator = " · ";

    private readonly BoundRule _rule;
    private readonly IReadOnlyList<string> _languages;
    private readonly bool _namesTables;

    /// <param name="cells">All operands of one instance.</param>
    public CellLabels(BoundRule rule, IEnumerable<BoundCell> cells, IReadOnlyList<string> languages)
    {
        (_rule, _languages) = (rule, languages);
        _namesTables = rule.Table is not null || cells.Select(c => c.Table).Distinct().Skip(1).Any();
    }

    public LocalizedText Of(BoundCell cell) => new([.. _languages.Select(l => (l, string.Join(Separator, Parts(cell, l))))]);

    private IEnumerable<string> Parts(BoundCell cell, string language)
    {
        var isQuantified = cell.Table == _rule.Table;
        var table = cell.Table.Definition.Captions;
        if (!isQuantified && _namesTables && !table.Label.IsEmpty)
            yield return table.Printed(language);
        if (cell.Row is not null && !(isQuantified && _rule.Quantifier == Quantifier.Row))
            yield return LabelOf(cell.Row, language);
        if (!(isQuantified && _rule.Quantifier == Quantifier.Column))
            yield return LabelOf(cell.Column, language);
    }

    private static string LabelOf(BoundNode node, string language) =>
        node.Definition.Captions.PrintedShort(language) is { Length: > 0 } label ? label : node.Id;
}
