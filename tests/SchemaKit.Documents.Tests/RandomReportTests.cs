using SchemaKit.Documents.Tests.Printing;
using SchemaKit.Engine;

namespace SchemaKit.Documents.Tests;

public sealed class RandomReportTests
{
    private const int Rounds = 10;

    public static TheoryData<PrintLayout, PrintNoise> Kinds => KindsOf(Enum.GetValues<PrintLayout>());

    /// <summary>Where labels have spaces in them, single spaces do not tell where a cell ends.</summary>
    public static TheoryData<PrintLayout, PrintNoise> KindsForWords => KindsOf(Enum.GetValues<PrintLayout>().Where(l => l != PrintLayout.SingleSpaces));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Disclosure_report_is_read_back(PrintLayout layout, PrintNoise noise) => ReadBack(Definitions.Disclosure2019, layout, noise);

    [Theory]
    [MemberData(nameof(KindsForWords))]
    public void Report_of_another_standard_is_read_back(PrintLayout layout, PrintNoise noise) => ReadBack(Definitions.ParkUse, layout, noise);

    [Fact]
    public void Any_noise_gives_equal_values_or_a_note()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var report = random.Next(2) == 0 ? Definitions.Disclosure2019 : Definitions.ParkUse;
            var printer = new ReportPrinter(report, (PrintLayout)random.Next(Enum.GetValues<PrintLayout>().Length), (PrintNoise)random.Next(1024), seed);
            var text = printer.Print();
            var read = TextReportReader.Read(report, text);
            for (var i = 0; i < printer.Cells.Length; i++)
            {
                if (read.Values.States[i] is CellState.Value or CellState.Blank)
                    AssertSame(printer.Cells[i], read, i, text);
                else
                    Assert.NotEmpty(read.Notes);
            }
        }
    }

    [Fact]
    public void Lost_doubled_and_foreign_lines_never_give_another_value_in_silence()
    {
        for (var seed = 0; seed < 1_500; seed++)
        {
            var random = new Random(seed);
            var report = random.Next(2) == 0 ? Definitions.Disclosure2019 : Definitions.ParkUse;
            // A foreign value beside a blank last cell looks like the row's own: blank cells have tests of their own.
            var noise = (random.Next(2) == 0 ? PrintNoise.None : (PrintNoise)random.Next(1024)) & ~PrintNoise.BlankCells;
            var printer = new ReportPrinter(report, (PrintLayout)random.Next(Enum.GetValues<PrintLayout>().Length), noise, seed);
            var lines = printer.Print().Split('\n').ToList();
            Damage(lines, random);
            var text = string.Join('\n', lines);
            var read = TextReportReader.Read(report, text);

            for (var i = 0; i < printer.Cells.Length; i++)
            {
                if (read.Values.States[i] == CellState.Value)
                    AssertSame(printer.Cells[i], read, i, text);
            }
        }
    }

    private static void Damage(List<string> lines, Random random)
    {
        var at = 2 + random.Next(lines.Count - 3);
        switch (random.Next(3))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            default:
                lines.Insert(at, new[] { "7", "\t7", "Other words", "\t", "", "| 1 | 2 |", "- 3 -", "x 5 6" }[random.Next(8)]);
                break;
        }
    }

    private static void ReadBack(Compiler.Binding.BoundReport report, PrintLayout layout, PrintNoise noise)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var printer = new ReportPrinter(report, layout, noise, seed);
            var text = printer.Print();
            var read = TextReportReader.Read(report, text);
            var mayLackLastRows = noise.HasFlag(PrintNoise.BlankCells) && layout is PrintLayout.PlainLines or PrintLayout.SpacedLines;
            Assert.True(read.Notes.All(n => mayLackLastRows && n.Kind == ExtractionNoteKind.TooFewValues), read.Listing() + "\n" + text);
            Assert.InRange(read.Notes.Count, 0, report.Tables.Count);
            Assert.Equal("某某局 Office", read.Values.Organization);
            Assert.Equal(2020, read.Values.Year);
            for (var i = 0; i < printer.Cells.Length; i++)
            {
                if (read.Notes.Count == 0 || read.Values.States[i] != CellState.Absent)
                    AssertSame(printer.Cells[i], read, i, text);
            }
        }
    }

    private static void AssertSame(PrintedCell printed, ExtractedReport read, int index, string text)
    {
        var values = read.Values;
        var isSame = values.States[index] == printed.State && values.Values[index] == printed.Value && values.CellTexts[index] == printed.CellText;
        Assert.True(isSame, $"{values.Report.Cells[index].Pointer}: printed {printed}, read {values.States[index]} {values.Values[index]}\n{read.Listing()}\n{text}");
    }

    private static TheoryData<PrintLayout, PrintNoise> KindsOf(IEnumerable<PrintLayout> layouts)
    {
        var kinds = new TheoryData<PrintLayout, PrintNoise>();
        foreach (var layout in layouts)
        {
            foreach (var noise in Enum.GetValues<PrintNoise>())
                kinds.Add(layout, noise);
            kinds.Add(layout, PrintNoise.PageNumbers | PrintNoise.RepeatedHeaders);
            kinds.Add(layout, PrintNoise.SpacedLabels | PrintNoise.OtherWidths | PrintNoise.Aliases | PrintNoise.DressedNumbers | PrintNoise.PageNumbers | PrintNoise.RepeatedGroups);
        }

        return kinds;
    }
}
