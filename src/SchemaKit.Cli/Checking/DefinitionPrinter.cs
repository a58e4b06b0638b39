using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Verbalizing;

namespace SchemaKit.Cli.Checking;

/// <summary>Prints a definition as it is understood: tables, leaves, kinds, and every rule instance.</summary>
internal sealed class DefinitionPrinter(BoundReport report, Screen screen)
{
    private readonly string _language = report.Definition.Languages[0];
    private readonly SentenceNames _names = new(report, report.Definition.Languages[0]);

    public void Print()
    {
        PrintHead(report.Definition);
        foreach (var kind in report.Definition.Kinds)
            Print(kind);
        foreach (var section in report.Definition.Sections)
            Print(section);
        foreach (var list in report.Lists.Where(l => l.List!.Definition.IsRoster))
            new ListPrinter(screen, _language).Print(list);
        foreach (var table in report.Tables)
            Print(table);
        foreach (var rule in report.Rules)
            Print(rule);
    }

    private void PrintHead(ReportDefinition definition)
    {
        screen.Line($"{definition.Standard.Value} {definition.Edition.Value}   {definition.Title.In(_language)}", Tone.Strong);
        if (definition.Extends is { } extended)
            screen.Line($"extends {extended}");
        if (!definition.Citation.IsEmpty)
            screen.Line($"citation {definition.Citation.In(_language)}");
        if (definition.InForce is { First: { } first } years)
            screen.Line($"in force from {first}{TermText.When(years.Last is not null, $" to {years.Last ?? 0}")}");
        screen.Line($"languages {string.Join(", ", definition.Languages)}");
    }

    private void Print(KindDefinition kind)
    {
        screen.Write($"kind {kind.Id.Value}", Tone.Strong);
        var scale = TermText.When(kind.Base == KindBase.Decimal, $", scale {kind.Scale}");
        var min = TermText.When(kind.Min is not null, $", from {kind.Min?.Value}");
        var max = TermText.When(kind.Max is not null, $", to {kind.Max?.Value}");
        var unit = TermText.When(!kind.Unit.IsEmpty, $", in {kind.Unit.In(_language)}");
        var codes = TermText.When(kind.Codes.Count > 0, $": {string.Join(", ", kind.Codes.Select(c => c.Id.Value))}");
        var label = TermText.When(!kind.Label.IsEmpty, $"   {kind.Label.In(_language)}");
        screen.Line($"   {Lower(kind.Base)}{scale}{min}{max}{unit}{codes}{label}");
    }

    private void Print(SectionDefinition section)
    {
        screen.Write($"section {section.Id.Value}", Tone.Strong);
        var content = section.Tables is { } tables ? string.Join(", ", tables.Select(t => t.Value)) : "text";
        screen.Line($"   {section.Captions.Printed(_language)}   {content}");
    }

    private void Print(BoundTable table)
    {
        if (table.List is not null)
        {
            new ListPrinter(screen, _language).Print(table);
            return;
        }

        var shape = Lower(table.Definition.Shape);
        TermText size = table.Definition.Shape == TableShape.Record
            ? Counted.Of(table.CellCount, "cell")
            : $"{table.RowCount} × {table.ColumnLeaves.Count} = {Counted.Of(table.CellCount, "cell")}";
        screen.Write($"table {table.Id}", Tone.Strong);
        screen.Line($"   {shape}, {size}, blank {Lower(table.Definition.Blank)}   {table.Definition.Captions.Printed(_language)}");
        if (table.RowLeaves.Count > 0)
            Print("rows", table.Rows, row => KindsOf(Enumerable.Range(0, table.ColumnLeaves.Count).Select(c => table.CellAt(row.FirstLeaf, c))));
        Print("columns", table.Columns, column => KindsOf(Enumerable.Range(0, table.RowCount).Select(r => table.CellAt(r, column.FirstLeaf))));
    }

    private void Print(string heading, IReadOnlyList<BoundNode> tree, Func<BoundNode, string> kinds)
    {
        List<BoundNode> nodes = [.. All(tree)];
        var width = nodes.Max(n => n.Path.Length);
        screen.Line($"  {heading}", Tone.Faint);
        foreach (var node in nodes)
        {
            var total = TermText.When(node.Definition.SumOf is not null, $"   total");
            screen.Line($"    {node.Path.PadRight(width)}   {node.Definition.Captions.Printed(_language)}   {(node.IsLeaf ? kinds(node) : "group")}{total}");
        }
    }

    private static IEnumerable<BoundNode> All(IEnumerable<BoundNode> tree) => tree.SelectMany(node => All(node.Children).Prepend(node));

    private string KindsOf(IEnumerable<int> cells) => string.Join(", ", cells.Select(c => KindText(report.Cells[c].Kind)).Distinct());

    private string KindText(BoundKind kind) => kind.Unit.IsEmpty ? kind.Id : $"{kind.Id} ({kind.Unit.In(_language)})";

    private void Print(BoundRule rule)
    {
        screen.Write($"rule {rule.Id}", Tone.Strong);
        screen.Line($"   {Lower(rule.Status)}, {Lower(rule.Severity)}{Years(rule.Years)}   {rule.Text.In(_language)}");
        foreach (var spoken in SpokenRules.Of(rule, report))
            screen.Line($"    {SentenceWriter.Of(spoken, _names)}");
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
