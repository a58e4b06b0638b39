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

    private static void ReadBack(Compiler.Binding.BoundReport report, PrintLayout layout, PrintNoise noise)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var printer = new ReportPrinter(report, layout, noise, seed);
            var text = printer.Print();
            var read = TextReportReader.Read(report, text);
            Assert.True(read.Notes.Count == 0, read.Listing() + "\n" + text);
            Assert.Equal("某某局 Office", read.Values.Organization);
            Assert.Equal(2020, read.Values.Year);
            for (var i = 0; i < printer.Cells.Length; i++)
                AssertSame(printer.Cells[i], read, i, text);
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
