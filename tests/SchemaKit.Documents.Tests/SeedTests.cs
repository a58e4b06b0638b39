using System.Text.Json;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests;

public sealed class SeedTests
{
    private static readonly string Text = DocumentText.Decode(File.ReadAllBytes(Repository.PathOf("seeds", "ziyang-2020.txt")));
    private static readonly ExtractedReport Read = TextReportReader.Read(Definitions.Disclosure2019, Text);

    [Fact]
    public void Seed_is_read_without_a_note() => Assert.Equal("", Read.Listing());

    [Fact]
    public void Seed_gives_all_cells_as_printed()
    {
        var expected = JsonDocument.Parse(Repository.Read("tests", "SchemaKit.Documents.Tests", "ziyang-2020.expected.json")).RootElement;
        var read = Read.Values;
        Assert.Equal(198, expected.EnumerateObject().Count());
        Assert.Equal((198, 0, 0), (Read.Placed, Read.Blank, Read.Missing));
        foreach (var cell in expected.EnumerateObject())
        {
            var index = read.Report.IndexOf(cell.Name);
            Assert.Equal((cell.Name, CellState.Value), (cell.Name, read.States[index]));
            Assert.Equal((cell.Name, (long)(cell.Value.GetDecimal() * (read.Report.Cells[index].Kind.Scale == 2 ? 100 : 1))), (cell.Name, read.Values[index]));
        }
    }

    [Fact]
    public void Seed_gives_its_head()
    {
        Assert.Equal("紫阳县行政审批服务局", Read.Values.Organization);
        Assert.Equal(2020, Read.Values.Year);
        Assert.Equal("紫阳县行政审批服务局2020年政府信息公开工作年度报告", Read.Values.Title);
    }

    [Theory]
    [InlineData("/article20Item1/governmentRule/made", 32, "0")]
    [InlineData("/article20Item5/licensing/changeInItems", 50, "+72")]
    [InlineData("/article20Item5/licensing/decisions", 51, "7131")]
    [InlineData("/article20Item9/centralizedProcurement/amount", 93, "374780元")]
    [InlineData("/requests/received/naturalPerson", 116, "0")]
    [InlineData("/requests/outcomes/refused/stateSecret/total", 162, "0")]
    [InlineData("/requests/outcomes/total/naturalPerson", 341, "0")]
    [InlineData("/requests/carriedForward/total", 356, "0")]
    [InlineData("/proceedings/reconsideration/upheld", 388, "0")]
    [InlineData("/proceedings/litigation/afterReconsideration/total", 402, "0")]
    public void Cell_keeps_its_line(string pointer, int line, string printed)
    {
        Assert.Equal(new PayloadLocation(-1, line, 0), Read.Values.Locations[Definitions.Disclosure2019.IndexOf(pointer)]);
        Assert.Equal(printed, Text.Split('\n')[line - 1].Trim());
    }

    [Fact]
    public void Lines_of_cells_ascend_through_the_report()
    {
        var lines = Read.Values.Locations.Select(l => l!.Value.Line).ToList();
        Assert.Equal(lines.Order(), lines);
        Assert.Equal(lines.Distinct(), lines);
    }

    [Fact]
    public void Narrative_runs_from_heading_to_heading()
    {
        string? Narrative(string id) => Read.Values.Texts[Definitions.Disclosure2019.Members.ToList().FindIndex(m => m.Id == id)];

        Assert.Null(Narrative("introduction"));
        Assert.StartsWith("2020年，县行政审批服务局深入贯彻落实", Narrative("overview"), StringComparison.Ordinal);
        Assert.EndsWith("做到有组织、有规划、抓落实、求创新。", Narrative("overview"), StringComparison.Ordinal);
        Assert.Equal(10, Narrative("overview")!.Split('\n').Length);
        Assert.Equal(2, Narrative("problemsAndImprovements")!.Split('\n').Length);
        Assert.Equal("本年度没有其他需要报告说明的事项", Narrative("otherMatters"));
    }
}
