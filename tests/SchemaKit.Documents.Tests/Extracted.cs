using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;

namespace SchemaKit.Documents.Tests;

internal static class Extracted
{
    public static int IndexOf(this BoundReport report, string pointer) => report.Cells.Single(c => c.Pointer == pointer).Index;

    /// <summary>The cell as a word: its scaled value, <c>blank</c>, <c>absent</c> or <c>unusable</c>.</summary>
    public static string Cell(this ExtractedReport read, string pointer)
    {
        var index = read.Values.Report.IndexOf(pointer);
        return read.Values.States[index] switch
        {
            CellState.Value => read.Values.CellTexts[index] ?? read.Values.Values[index].ToString(System.Globalization.CultureInfo.InvariantCulture),
            CellState.Blank => "blank",
            CellState.Unusable => "unusable",
            _ => "absent",
        };
    }

    /// <summary>The notes, one on a line.</summary>
    public static string Listing(this ExtractedReport read) =>
        string.Join('\n', read.Notes.Select(n => $"{n.Line} {n.Kind} {n.Message.In("en")}"));
}
