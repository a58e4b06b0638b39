using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Cli.Checking;

/// <summary>Prints a definition as it is understood: tables, leaves, kinds, and every rule instance.</summary>
internal sealed class DefinitionPrinter(BoundReport report, Screen screen)
{
    private readonly string _language = report.Definition.Languages[0];

    public void Print()
    {
        var definition = report.Definition;
        screen.Line($"{definition.Standard.Value} {definition.Edition.Value}   {definition.Title.In(_language)}", Tone.Strong);
        foreach (var member in report.Members)
        {
            if (member.Table is { List: not null } list)
                new ListPrinter(screen, _language).Print(list);
            else if (member.Table is { } table)
                Print(table);
            else
                screen.Line($"text {member.Id}   {member.Text!.Captions.Printed(_language)}");
        }

        foreach (var rule in report.Rules)
            Print(rule);
    }

    private void Print(BoundTable table)
    {
        var shape = Lower(table.Definition.Shape);
        TermText size = table.Definition.Shape == TableShape.Record
            ? Counted.Of(table.CellCount, "cell")
            : $"{table.RowCount} × {table.ColumnLeaves.Count} = {Counted.Of(table.CellCount, "cell")}";
        screen.Write($"table {table.Id}", Tone.Strong);
        screen.Line($"   {shape}, {size}, blank {Lower(table.Definition.Blank)}   {table.Definition.Captions.Printed(_language)}");
        if (table.RowLeaves.Count > 0)
            Print("rows", table.RowLeaves, row => KindsOf(Enumerable.Range(0, table.ColumnLeaves.Count).Select(c => table.CellAt(row.FirstLeaf, c))));
        Print("columns", table.ColumnLeaves, column => KindsOf(Enumerable.Range(0, table.RowCount).Select(r => table.CellAt(r, column.FirstLeaf))));
    }

    private void Print(string heading, IReadOnlyList<BoundNode> leaves, Func<BoundNode, string> kinds)
    {
        var width = leaves.Max(l => l.Path.Length);
        screen.Line($"  {heading}", Tone.Faint);
        foreach (var leaf in leaves)
        {
            var total = TermText.When(leaf.Definition.SumOf is not null, $"   total");
            screen.Line($"    {leaf.Path.PadRight(width)}   {leaf.Definition.Captions.Printed(_language)}   {kinds(leaf)}{total}");
        }
    }

    private string KindsOf(IEnumerable<int> cells) => string.Join(", ", cells.Select(c => KindText(report.Cells[c].Kind)).Distinct());

    private string KindText(BoundKind kind) => kind.Unit.IsEmpty ? kind.Id : $"{kind.Id} ({kind.Unit.In(_language)})";

    private void Print(BoundRule rule)
    {
        screen.Write($"rule {rule.Id}", Tone.Strong);
        screen.Line($"   {Lower(rule.Status)}, {Lower(rule.Severity)}{Years(rule.Years)}   {rule.Text.In(_language)}");
        var formula = new FormulaText(report, rule);
        foreach (var instance in rule.Instances)
            screen.Line($"    {instance.IdIn(rule)}: {formula.Of(instance)}");
    }

    private static TermText Years(ReportingYears years) => years switch
    {
        (null, null) => $"",
        ({ } first, null) => $", since {first}",
        (null, { } last) => $", until {last}",
        ({ } first, { } last) => $", {first} to {last}",
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
