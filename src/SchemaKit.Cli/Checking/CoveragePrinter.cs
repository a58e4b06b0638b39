using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Cli.Checking;

/// <summary>Lists the cells in which a slip would go unnoticed.</summary>
internal static class CoveragePrinter
{
    public static void Print(BoundReport report, Screen screen)
    {
        var coverage = Coverage.Of(report);
        screen.Line($"Cells under no rule: {coverage.Unread.Count + coverage.UnreadColumns.Count} of {coverage.CellCount}", Tone.Strong);
        foreach (var cell in coverage.Unread)
        {
            screen.Write($"  {cell.Pointer}");
            screen.Line($"   {Labels.Of(cell, report.Definition.Languages).In(report.Definition.Languages[0])}", Tone.Faint);
        }

        foreach (var (list, cell) in coverage.UnreadColumns)
        {
            screen.Write($"  {OperandText.Of(list)}{cell.Pointer}");
            screen.Line($"   {Labels.Of(cell.Column, report.Definition.Languages).In(report.Definition.Languages[0])}", Tone.Faint);
        }
    }
}
