namespace SchemaKit.Runtime;

/// <content>Rules of the general form.</content>
internal sealed partial class RuleText
{
    public string InstanceId(RuleShape rule, InstanceName name, RuleInput input)
    {
        string?[] parts =
        [
            name.Row.IsNone ? InstanceId(rule, name.Leaf) : NameOf(name.Row, input.Own),
            rule.Patterns.Count > 0 ? rule.Patterns[name.Leaf].Id : null,
            rule.Variable.Length > 0 ? rule.Variable + "=" + NumberText.Plain(name.Variable) : null,
        ];
        return string.Join(',', parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    public LocalizedText InstanceLabel(RuleShape rule, InstanceName name, RuleInput input)
    {
        if (name.Row.IsNone)
            return InstanceLabel(rule, name.Leaf);

        return Join(Above(name.Row, input.Own), OwnName(name.Row, input.Own), rule.Patterns.Count > 0 ? rule.Patterns[name.Leaf].Label : null);
    }

    /// <summary>Pointer of a row of a list.</summary>
    public static string Pointer(RowPlace row, RuleInput input)
    {
        var (list, rows) = (row.List!, input.Own.Cells.Rows!);
        if (!row.IsOverall)
            return list.PointerOf(rows[list.Index][row.Row], rows);
        return (list.Parent is { } above ? above.PointerOf(rows[above.Index][row.Parent], rows) : "") + list.Path + "/" + ListIndex.Overall;
    }

    /// <summary>What tells the operands of an instance apart: the table where it is another one, the row where it is not the quantified one, and the column unless that is quantified.</summary>
    public LocalizedText[] OperandLabels(RuleShape rule, InstanceName name, IReadOnlyList<CellPlace> places, RuleInput input)
    {
        var quantified = rule.Table.Length == 0 ? null : name.Row.List is { } list ? (list.Parent ?? list).Shape : index.TableNamed(rule.Table).Shape;
        var tables = places.Select(TableOf).ToArray();
        var namesTables = quantified is not null || tables.Distinct().Skip(1).Any();
        var labels = new LocalizedText[places.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var isQuantified = tables[i] == quantified;
            var parts = new List<LocalizedText?> { isQuantified || !namesTables ? null : tables[i].Label };
            AddRow(parts, places[i], isQuantified && rule.Quantifier == Quantifier.Row, name.Row, input);
            if (!(isQuantified && rule.Quantifier == Quantifier.Column))
                parts.Add(ColumnOf(places[i]).Label);
            labels[i] = LabelText.Join(index.Shape.Languages, [.. parts]);
        }

        return labels;
    }

    private TableShape TableOf(CellPlace place) => place.List is { } list ? (list.Parent ?? list).Shape : index.TableOf(place.Cell).Shape;

    private void AddRow(List<LocalizedText?> parts, CellPlace place, bool isQuantified, RowPlace current, RuleInput input)
    {
        var source = input[place.Source];
        var row = RowOf(place, source);
        if (row.IsNone)
        {
            parts.Add(isQuantified ? null : index.TableOf(place.Cell).RowOf(place.Cell).Label);
            return;
        }

        // The row of the same name in another report goes without saying.
        var isCurrent = place.Source == OperandSource.Own ? row == current : row.List == current.List && NameOf(row, source) == NameOf(current, input.Own);
        if (isCurrent)
            return;

        if (row.List!.Parent is { } above)
        {
            var isWithin = place.Source == OperandSource.Own && current.List is { } list
                && row.Parent == (list == above ? (current.IsOverall ? ListRow.InOverall : current.Row) : list.Parent == above ? current.Parent : -1);
            if (!isWithin)
                parts.Add(Above(row, source));
            parts.Add(row.List.Shape.Label.IsEmpty ? new LocalizedText(("", row.List.Shape.Id)) : row.List.Shape.Label);
        }

        parts.Add(OwnName(row, source));
    }

    private RowPlace RowOf(CellPlace place, RuleSource source)
    {
        if (place.List is not { } list)
            return index.TableOf(place.Cell).Shape.List is { } fixedList ? RowPlace.OverallOf(index.OpenLists[fixedList.Index]) : default;

        source.Cells.Rows!.TryFind(place.Cell, out var open);
        var (owner, _) = list.ColumnAt(place.Offset);
        return owner == list ? new RowPlace(list, open.Position, open.Row.Parent) : RowPlace.OverallOf(owner, open.Position);
    }

    private LeafNode ColumnOf(CellPlace place) =>
        place.List is { } list ? list.ColumnAt(place.Offset).Column : index.TableOf(place.Cell).ColumnOf(place.Cell);

    private static LocalizedText? Above(RowPlace row, RuleSource source) =>
        row.List!.Parent is { } above ? new LocalizedText(("", NameAbove(above, row.Parent, source))) : null;

    private static LocalizedText OwnName(RowPlace row, RuleSource source)
    {
        if (!row.IsOverall)
            return new LocalizedText(("", EntryName(source.RowAt(row.List!, row.Row))));
        return row.List!.List.OverallLabel.IsEmpty ? new LocalizedText(("", ListIndex.Overall)) : row.List.List.OverallLabel;
    }

    /// <summary>The key of an entry, or its number; after that of the entry it is nested in.</summary>
    private static string NameOf(RowPlace row, RuleSource source)
    {
        var name = row.IsOverall ? ListIndex.Overall : EntryName(source.RowAt(row.List!, row.Row));
        return row.List!.Parent is { } above ? NameAbove(above, row.Parent, source) + "," + name : name;
    }

    private static string NameAbove(ListIndex above, int row, RuleSource source) =>
        row == ListRow.InOverall ? ListIndex.Overall : EntryName(source.RowAt(above, row));

    private static string EntryName(ListRow row) => row.Key ?? "#" + NumberText.Plain(row.Position + 1);
}
