using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Checking;

/// <summary>Prints a list table or roster with its columns, and below it the lists nested in its entries.</summary>
internal sealed class ListPrinter(Screen screen, string language)
{
    public void Print(BoundTable table)
    {
        var list = table.List!;
        var word = list.Definition.IsRoster ? "roster" : list.Parent is null ? "table" : "  list";
        var path = list.Node is { } node ? list.Parent!.Id + "." + node.Path : table.Id;
        var key = TermText.When(list.KeyId is not null, $", key {list.KeyId ?? ""}");
        var overall = TermText.When(list.HasOverall, $", overall row");
        var optional = TermText.When(list.Definition.IsOptional, $", optional");
        screen.Write($"{word} {path}", Tone.Strong);
        screen.Line($"   list{key}{overall}{optional}, blank {table.Definition.Blank.ToString().ToLowerInvariant()}   {table.Definition.Captions.Printed(language)}");
        if (list.ScalarCount > 0)
            PrintColumns(list);
        foreach (var nested in list.Nested)
            Print(nested);
    }

    private void PrintColumns(BoundList list)
    {
        var columns = list.EntryCells.Take(list.ScalarCount).ToList();
        var width = columns.Max(c => c.Column.Path.Length);
        screen.Line($"  columns", Tone.Faint);
        foreach (var (column, kind) in columns.Select(c => (c.Column, c.Kind)))
        {
            var unit = TermText.When(!kind.Unit.IsEmpty, $" ({kind.Unit.In(language)})");
            var specials = TermText.When(kind.Specials.Count > 0, $" or {string.Join(", ", kind.Specials.Select(s => s.Text.Value))}");
            var total = TermText.When(column.Definition.SumOf is not null, $"   total");
            screen.Line($"    {column.Path.PadRight(width)}   {column.Definition.Captions.Printed(language)}   {kind.Id}{unit}{specials}{total}");
        }
    }
}
