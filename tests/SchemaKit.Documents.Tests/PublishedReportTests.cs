using System.Globalization;
using System.Text.Json;
using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Foreign;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests;

/// <summary>The real reports beside the repository that are text or JSON: every cell as their reference says.</summary>
public sealed class PublishedReportTests
{
    private const string Why = "the reference material is not beside the repository";

    [Theory]
    [InlineData("R08", "008-jinhu-2023.json", 0)]
    [InlineData("R12", "012-shanghai-kewei-2024.md", 1)]
    public void Every_cell_is_as_printed(string id, string file, int blank)
    {
        Assert.SkipUnless(Repository.Shared is not null, Why);
        var report = Definitions.Disclosure2021;
        var read = Read(report, file);
        Assert.Equal((report.Cells.Count - blank, blank, 0, read.Listing()), (read.Placed, read.Blank, read.Missing, read.Listing()));
        var tables = JsonDocument.Parse(File.ReadAllText(PathOf("expected.json"))).RootElement.GetProperty("reports").GetProperty(id).GetProperty("tables");
        var expected = report.Cells.ToDictionary(c => c.Pointer, c => Text(Of(tables, c.Pointer), c.Kind.Scale));
        Assert.Equal(expected, report.Cells.ToDictionary(c => c.Pointer, c => read.Cell(c.Pointer)));
    }

    /// <summary>What INDEX.tsv says of each; two of the broken sums are losses of the program that made the text, and still broken sums.</summary>
    [Theory]
    [InlineData("001-ziyang-xingzhengshenpi-2020.txt", 47)]
    [InlineData("008-jinhu-2023.json", 43, "proceedings.litigation.direct.total: 0 beside 3")]
    [InlineData("012-shanghai-kewei-2024.md", 42, "requests.total[carriedForward]: 0 beside 1", "balance[total]: 36 beside 35")]
    public void Verdict_is_as_the_index_of_the_reports_has_it(string file, int holds, params string[] broken)
    {
        Assert.SkipUnless(Repository.Shared is not null, Why);
        var read = Read(file.StartsWith("001", StringComparison.Ordinal) ? Definitions.Disclosure2019 : Definitions.Disclosure2021, file);
        var verdict = ReportEngine.Validate(read.Values, []);
        Assert.Equal(broken, verdict.Violations.Where(v => v.Status != RuleStatus.Payload).Select(v => $"{v.Id}: {v.Left:0} beside {v.Right:0}"));
        Assert.Equal((holds, broken.Length), (verdict.Rules.Holds, verdict.Rules.Violated));
    }

    private static ExtractedReport Read(BoundReport report, string file)
    {
        var text = DocumentText.Decode(File.ReadAllBytes(PathOf(file)));
        return file.EndsWith(".json", StringComparison.Ordinal) ? ForeignReportReader.Read(report, text)! : TextReportReader.Read(report, text);
    }

    private static string PathOf(string file) => Path.Combine(Repository.Shared!, "standards", "gov-info-disclosure", "reports", file);

    private static JsonElement Of(JsonElement tables, string pointer) => pointer[1..].Split('/').Aggregate(tables, (e, key) => e.GetProperty(key));

    private static string Text(JsonElement figure, int scale) => figure.ValueKind == JsonValueKind.Null
        ? "blank"
        : (figure.GetDecimal() * (decimal)Math.Pow(10, scale)).ToString("0", CultureInfo.InvariantCulture);
}
