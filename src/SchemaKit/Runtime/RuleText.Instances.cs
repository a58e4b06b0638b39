namespace SchemaKit.Runtime;

/// <content>Rules of the general form.</content>
internal sealed partial class RuleText
{
    private const int NoRow = -2;
    private const int OverallRow = -1;

    public string InstanceId(RuleShape rule, InstanceName name, RuleInput input)
    {
        var place = name.Row > NoRow ? NameOf(index.Lists[rule.List], name.Row, input.Own) : InstanceId(rule, name.Leaf);
        return rule.Variable.Length == 0 ? place : place.Length == 0 ? VariableOf(rule, name) : place + "," + VariableOf(rule, name);
    }

    public LocalizedText InstanceLabel(RuleShape rule, InstanceName name, RuleInput input)
    {
        var place = name.Row > NoRow ? LabelOf(index.Lists[rule.List], name.Row, input.Own) : InstanceLabel(rule, name.Leaf);
        return Join(place, rule.Variable.Length == 0 ? null : new LocalizedText(("", VariableOf(rule, name))));
    }

    public string Pointer(CellPlace place, RuleInput input) => index.Pointer(place.Cell, input[place.Source].Cells.Rows);

    /// <summary>Pointer of a row of a list.</summary>
    public string Pointer(ListIndex list, int row, RuleInput input) =>
        row < 0 ? "/" + list.Shape.Id + "/" + ListIndex.Overall : list.PointerOf(input.Own.RowAt(list, row), input.Own.Cells.Rows!);

    /// <summary>What tells the operands of an instance apart: the table where it is another one, the row where it is not the quantified one or its partner, and the column unless that is quantified.</summary>
    public LocalizedText[] OperandLabels(RuleShape rule, InstanceName name, IReadOnlyList<CellPlace> places, RuleInput input)
    {
        var quantified = rule.Table.Length == 0 ? null : name.Row > NoRow ? index.Lists[rule.List].Shape : index.TableNamed(rule.Table).Shape;
        var tables = places.Select(TableOf).ToArray();
        var namesTables = quantified is not null || tables.Distinct().Skip(1).Any();
        var current = name.Row > NoRow ? NameOf(index.Lists[rule.List], name.Row, input.Own) : "";
        var labels = new LocalizedText[places.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var isQuantified = tables[i] == quantified;
            var row = isQuantified && rule.Quantifier == Quantifier.Row ? null : RowLabel(places[i], current, input);
            var column = isQuantified && rule.Quantifier == Quantifier.Column ? null : ColumnLabel(places[i]);
            labels[i] = Join(isQuantified || !namesTables ? null : tables[i].Label, row, column);
        }

        return labels;
    }

    private TableShape TableOf(CellPlace place) => place.List?.Shape ?? index.TableOf(place.Cell).Shape;

    private LocalizedText? RowLabel(CellPlace place, string current, RuleInput input)
    {
        var table = TableOf(place);
        if (table.List is null)
            return index.TableOf(place.Cell).RowOf(place.Cell).Label;

        var (list, row) = (index.Lists[table.List.Index], place.List is null ? OverallRow : place.Row);
        return NameOf(list, row, input[place.Source]) == current ? null : LabelOf(list, row, input[place.Source]);
    }

    private LocalizedText ColumnLabel(CellPlace place)
    {
        if (place.List is not { } list)
            return index.TableOf(place.Cell).ColumnOf(place.Cell).Label;

        var (owner, column) = list.ColumnAt(place.Offset);
        return owner == list ? column.Label : Join(owner.Shape.Label, column.Label);
    }

    private LocalizedText LabelOf(ListIndex list, int row, RuleSource source) =>
        row < 0 && !list.List.OverallLabel.IsEmpty ? list.List.OverallLabel : new LocalizedText(("", NameOf(list, row, source)));

    /// <summary>The key of an entry, or its number; after that of the entry it is nested in.</summary>
    private static string NameOf(ListIndex list, int row, RuleSource source)
    {
        if (row < 0)
            return ListIndex.Overall;

        var entry = source.RowAt(list, row);
        var name = entry.Key ?? "#" + NumberText.Plain(entry.Position + 1);
        return list.Parent is null ? name : NameOf(list.Parent, entry.Parent, source) + "," + name;
    }

    private static string VariableOf(RuleShape rule, InstanceName name) => rule.Variable + "=" + NumberText.Plain(name.Variable);
}
