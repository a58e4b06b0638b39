namespace SchemaKit.Runtime;

/// <content>Rules of the general form.</content>
internal sealed partial class RuleText
{
    private const int NoRow = -2;

    public string InstanceId(RuleShape rule, InstanceName name, RuleInput input)
    {
        var place = name.Row > NoRow ? index.Lists[rule.List].NameOf(input.Own.Lists, name.Row) : InstanceId(rule, name.Leaf);
        return rule.Variable.Length == 0 ? place : place.Length == 0 ? VariableOf(rule, name) : place + "," + VariableOf(rule, name);
    }

    public LocalizedText InstanceLabel(RuleShape rule, InstanceName name, RuleInput input)
    {
        var place = name.Row > NoRow ? index.Lists[rule.List].LabelOf(input.Own.Lists, name.Row) : InstanceLabel(rule, name.Leaf);
        return Join(place, rule.Variable.Length == 0 ? null : new LocalizedText(("", VariableOf(rule, name))));
    }

    public string Pointer(CellPlace place, RuleInput input) => place.List is { } list
        ? list.PointerOf(input[place.Source].Lists, place.Row) + list.Cells[place.Offset].Pointer
        : index.Pointer(place.Cell);

    /// <summary>What tells the operands of an instance apart: the table where it is another one, the row where it is not the quantified one or its partner, and the column unless that is quantified.</summary>
    public LocalizedText[] OperandLabels(RuleShape rule, InstanceName name, IReadOnlyList<CellPlace> places, RuleInput input)
    {
        var quantified = rule.Table.Length == 0 ? null : name.Row > NoRow ? index.Lists[rule.List].Table : index.TableNamed(rule.Table).Shape;
        var tables = places.Select(TableOf).ToArray();
        var namesTables = quantified is not null || tables.Distinct().Skip(1).Any();
        var current = name.Row > NoRow ? index.Lists[rule.List].NameOf(input.Own.Lists, name.Row) : "";
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

    private TableShape TableOf(CellPlace place) => place.List?.Table ?? index.TableOf(place.Cell).Shape;

    private LocalizedText? RowLabel(CellPlace place, string current, RuleInput input)
    {
        var table = TableOf(place);
        if (table.List is null)
            return index.TableOf(place.Cell).RowOf(place.Cell).Label;

        var list = index.Lists[table.List.Index];
        var lists = input[place.Source].Lists;
        return list.NameOf(lists, place.Row) == current ? null : list.LabelOf(lists, place.Row);
    }

    private LocalizedText ColumnLabel(CellPlace place) =>
        place.List is { } list ? list.Cells[place.Offset].Label : index.TableOf(place.Cell).ColumnOf(place.Cell).Label;

    private static string VariableOf(RuleShape rule, InstanceName name) => rule.Variable + "=" + NumberText.Plain(name.Variable);
}
