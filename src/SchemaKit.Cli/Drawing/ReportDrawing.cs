using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Drawing;

/// <summary>Draws the tables of a report under the headings they are printed under.</summary>
internal sealed class ReportDrawing(ReportValues values, CellMarks marks, string language, Screen screen)
{
    /// <param name="isWhole">Whether all entries of long lists are wanted.</param>
    public void Draw(Func<BoundTable, bool> isWanted, bool isWhole)
    {
        foreach (var table in values.Report.Tables.Where(t => t.ColumnLeaves.Count > 0 && isWanted(t)))
        {
            screen.EndLine();
            screen.Line($"  {Heading(table)}", Tone.Strong);
            foreach (var grid in new TableDrawing(table, values, marks, language, isWhole).Lay(screen.Width - 2))
                screen.Block(Indented(GridPrinter.Print(grid, screen.HasColor)));
        }
    }

    private TermText Heading(BoundTable table)
    {
        var section = values.Report.Definition.Sections.FirstOrDefault(s => s.Tables?.Any(t => t.Value == table.Id) == true);
        TermText ofSection = $"{section?.Captions.Printed(language)}";
        var captions = table.Definition.Captions;
        var isNamed = !captions.Label.IsEmpty && captions.Label.In(language) != section?.Captions.Label.In(language);
        TermText ofTable = $"{(isNamed ? captions.Printed(language) : "")}";
        var heading = TermText.Join(" · ", [ofSection, ofTable]);
        return heading.IsEmpty ? $"{table.Id}" : heading;
    }

    private static string Indented(string text) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : "  " + line + "\n"));
}
