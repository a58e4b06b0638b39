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
        screen.Line($"Cells under no rule: {coverage.Unread.Count} of {coverage.CellCount}", Tone.Strong);
        foreach (var cell in coverage.Unread)
        {
            screen.Write($"  {cell.Pointer}");
            screen.Line($"   {Labels.Of(cell, report.Definition.Languages).In(report.Definition.Languages[0])}", Tone.Faint);
        }
    }
}
