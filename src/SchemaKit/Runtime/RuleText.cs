namespace SchemaKit.Runtime;

/// <summary>Names the instances and operands of rules.</summary>
internal sealed partial class RuleText(ShapeIndex index)
{
    /// <summary>The dotted path of the quantified row or column; <c>row,column</c> for a cell.</summary>
    public string InstanceId(RuleShape rule, int instance)
    {
        if (rule.Quantifier == Quantifier.None)
            return "";

        var (row, column) = Leaves(rule, instance);
        return string.Join(',', new[] { row, column }.OfType<LeafNode>().Select(l => l.Path).Where(p => p.Length > 0));
    }

    public LocalizedText InstanceLabel(RuleShape rule, int instance)
    {
        if (rule.Quantifier == Quantifier.None)
            return LocalizedText.Empty;

        var (row, column) = Leaves(rule, instance);
        return Join(row?.Label, column?.Label);
    }

    /// <summary>What tells the operands of an instance apart: in a column the row, in a row the column, else both, and the table where it is another one.</summary>
    public LocalizedText[] OperandLabels(RuleShape rule, ReadOnlySpan<int> cells)
    {
        var quantified = rule.Quantifier == Quantifier.None ? null : index.TableNamed(rule.Table);
        var isOneTable = true;
        foreach (var cell in cells)
            isOneTable &= index.TableOf(cell) == index.TableOf(cells[0]);

        var labels = new LocalizedText[cells.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var table = index.TableOf(cells[i]);
            var (row, column) = (table.RowOf(cells[i]).Label, table.ColumnOf(cells[i]).Label);
            labels[i] = table == quantified
                ? rule.Quantifier switch { Quantifier.Column => row, Quantifier.Row => column, _ => Join(row, column) }
                : Join(quantified is null && isOneTable ? null : table.Shape.Label, row, column);
        }

        return labels;
    }

    private (LeafNode? Row, LeafNode? Column) Leaves(RuleShape rule, int instance)
    {
        var table = index.TableNamed(rule.Table);
        return rule.Quantifier switch
        {
            Quantifier.Column => (null, table.Columns[instance]),
            Quantifier.Row => (table.Rows[instance], null),
            _ => (table.Rows[instance / table.Columns.Length], table.Columns[instance % table.Columns.Length]),
        };
    }

    private LocalizedText Join(params ReadOnlySpan<LocalizedText?> parts) => LabelText.Join(index.Shape.Languages, parts);
}
