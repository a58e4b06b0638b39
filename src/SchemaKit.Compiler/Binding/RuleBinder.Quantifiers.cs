using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <content>What <c>forEach</c> says.</content>
internal sealed partial class RuleBinder
{
    private bool TryBindQuantifier(out Quantifier quantifier, out BoundTable? table)
    {
        quantifier = Quantifier.None;
        table = null;
        if (rule.ForEach is not { } forEach)
            return true;

        var words = forEach.Value.Split(' ');
        Quantifier? written = words.Length != 3 || words[1] != "of" ? null : words[0] switch
        {
            "column" => Quantifier.Column,
            "row" => Quantifier.Row,
            "cell" => Quantifier.Cell,
            "entry" => Quantifier.Entry,
            "overall" => Quantifier.Overall,
            _ => null,
        };
        if (written is null)
        {
            diagnostics.ReportForEachForm(forEach);
            return false;
        }

        quantifier = written.Value;
        table = tables.FirstOrDefault(t => t.Id == words[2]) ?? lists.FirstOrDefault(l => PathOf(l) == words[2]);
        if (table is null)
        {
            diagnostics.ReportUnknownTable(forEach with { Value = words[2] }, tables.Select(t => t.Id).Concat(lists.Select(PathOf)));
            return false;
        }

        if (table.List is not null)
            return FitsList(forEach, table, ref quantifier);

        if (quantifier is Quantifier.Entry or Quantifier.Overall)
            diagnostics.ReportNotAList(forEach.Span, table.Id, isTable: true, lists.Select(PathOf));
        else if (table.Definition.Shape == TableShape.Record && quantifier != Quantifier.Cell)
            diagnostics.ReportForEachOfRecord(forEach, words[0]);
        else
            return true;
        return false;
    }

    private bool FitsList(Located<string> forEach, BoundTable table, ref Quantifier quantifier)
    {
        if (quantifier is Quantifier.Column or Quantifier.Cell)
            diagnostics.ReportForEachOfList(forEach.Span, table.Id);
        else if (table.List!.Parent is { } parent && quantifier != Quantifier.Entry)
            diagnostics.ReportForEachOfNested(forEach.Span, table.Id, parent.Id);
        else if (quantifier == Quantifier.Overall && !table.List.HasOverall)
            diagnostics.ReportNoOverall(forEach.Span, table.Id);
        else
        {
            quantifier = quantifier == Quantifier.Row ? Quantifier.ListRow : quantifier;
            return true;
        }

        return false;
    }

    /// <summary>Table and path of a nested list, <c>vB2.reasons</c>.</summary>
    private static string PathOf(BoundTable list) => list.List!.Parent is { } parent ? parent.Id + "." + list.List.Node!.Path : list.Id;
}
