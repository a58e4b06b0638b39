using System.Globalization;
using System.Text.Json;
using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Foreign;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>The real reports beside the repository that are text or JSON, judged as their index says; and a mixed one, printed as text.</summary>
public sealed class PublishedReportTests
{
    private const string Why = "the reference material is not beside the repository";

    /// <summary>Report, edition, cells with a value, blank cells, rules that hold, and each broken equation with both sides.</summary>
    public static TheoryData<string, string, int, int, int, string> Reports { get; } = new()
    {
        { "001-ziyang-xingzhengshenpi-2020.txt", "2019", 198, 0, 47, "" },
        { "008-jinhu-2023.json", "2021", 200, 0, 43, "proceedings.litigation.direct.total 0 3" },
        { "012-shanghai-kewei-2024.md", "2021", 199, 1, 42, "requests.total[carriedForward] 0 1; balance[total] 36 35" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_judged_as_its_index_says(string file, string edition, int placed, int blank, int holds, string broken)
    {
        Assert.SkipUnless(Repository.Shared is not null, Why);
        using var cli = new CliRun();
        using var report = JsonDocument.Parse(cli.Run(["validate", "--format", "json", .. Editions.Options, PathOf(file)]).Out);
        var rules = report.RootElement.GetProperty("rules");

        Assert.Equal(edition, report.RootElement.GetProperty("edition").GetString());
        Assert.Equal(broken, Broken(report));
        Assert.Equal(
            (holds, broken.Split(';', StringSplitOptions.RemoveEmptyEntries).Length, edition == "2019" ? 12 + 192 : 9 + 199),
            (rules.GetProperty("holds").GetInt32(), rules.GetProperty("violated").GetInt32(), rules.GetProperty("notEvaluated").GetInt32()));
        Assert.Equal(broken.Length == 0 ? 0 : 1, cli.Code);
        var counts = cli.Run(["validate", "--tables", "none", .. Editions.Options, PathOf(file)]).Out.Split('\n')[0];
        Assert.EndsWith($"{placed} cells placed, {blank} blank, 0 missing", counts, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_that_mixes_editions_is_judged_table_by_table()
    {
        Assert.SkipUnless(Repository.Shared is not null, Why);
        using var cli = new CliRun().With("mixed.txt", Print("R03"));
        using var report = JsonDocument.Parse(cli.Run(["validate", "--format", "json", .. Editions.Options, "mixed.txt"]).Out);

        Assert.Equal("mixed-editions", report.RootElement.GetProperty("violations")[0].GetProperty("rule").GetString());
        Assert.Equal("proceedings.reconsideration.total 0 11; proceedings.litigation.afterReconsideration.total 0 5", Broken(report));
        Assert.Equal(["2019", "2021"], report.RootElement.GetProperty("editions").EnumerateArray().Select(e => e.GetProperty("edition").GetString()!).Order());
        Assert.Equal(38 + 2, report.RootElement.GetProperty("rules").GetProperty("holds").GetInt32());
        Assert.EndsWith("186 cells placed, 0 blank, 0 missing", cli.Run(["validate", .. Editions.Options, "mixed.txt"]).Out.Split('\n')[0], StringComparison.Ordinal);
    }

    private static string PathOf(string file) => Path.Combine(Repository.Shared!, "standards", "gov-info-disclosure", "reports", file);

    private static string Broken(JsonDocument report) => string.Join("; ", report.RootElement.GetProperty("violations").EnumerateArray()
        .Where(v => v.GetProperty("left").ValueKind == JsonValueKind.Number)
        .Select(v => $"{v.GetProperty("rule").GetString()} {v.GetProperty("left")} {v.GetProperty("right")}"));

    /// <summary>The tables of a report as text: each in the words of the edition that has its cells.</summary>
    private static string Print(string id)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(PathOf("expected.json")));
        var report = expected.RootElement.GetProperty("reports").GetProperty(id);
        var text = new RenderedText();
        text.Line($"{report.GetProperty("body").GetString()}{report.GetProperty("year")}年政府信息公开工作年度报告", 0);
        foreach (var section in Editions.Of2021.Definition.Sections)
        {
            text.Line(section.Captions.Printed("zh-Hans"), 0);
            foreach (var table in section.Tables ?? [])
            {
                foreach (var edition in new[] { Editions.Of2021, Editions.Of2019 })
                {
                    if (Cells(edition, table.Value, report.GetProperty("tables")) is not { } cells)
                        continue;

                    new TableRenderer(text, "zh-Hans").Render(edition.Tables.First(t => t.Id == table.Value), cells);
                    break;
                }
            }
        }

        return text.ToString();
    }

    private static Dictionary<int, ForeignScalar>? Cells(BoundReport edition, string table, JsonElement tables)
    {
        var cells = new Dictionary<int, ForeignScalar>();
        foreach (var cell in edition.Cells.Where(c => c.Table.Id == table))
        {
            var at = tables;
            foreach (var key in cell.Pointer[1..].Split('/'))
            {
                if (!at.TryGetProperty(key, out at))
                    return null;
            }

            cells.Add(cell.Index, new ForeignScalar(at.GetDecimal().ToString(CultureInfo.InvariantCulture), false, 0));
        }

        return cells;
    }
}
