using System.Text.Json;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests;

/// <summary>Real reports beside the repository, read with the definition of another edition or in bad shape: little may be placed, nothing wrongly.</summary>
public sealed class OtherReportTests
{
    [Theory]
    [InlineData("R12", "012-shanghai-kewei-2024.md")]
    public void Values_of_a_jumbled_report_are_right_or_noted(string id, string file)
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not beside the repository");
        var folder = Path.Combine(Repository.Shared!, "standards", "gov-info-disclosure", "reports");
        var tables = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json"))).RootElement.GetProperty("reports").GetProperty(id).GetProperty("tables");
        var read = TextReportReader.Read(Definitions.Disclosure2019, DocumentText.Decode(File.ReadAllBytes(Path.Combine(folder, file))));
        foreach (var cell in read.Values.Report.Cells.Where(c => read.Values.States[c.Index] is CellState.Value or CellState.Blank))
        {
            var expected = tables;
            foreach (var key in cell.Pointer[1..].Split('/'))
                Assert.True(expected.TryGetProperty(key, out expected), cell.Pointer);
            var value = read.Values.States[cell.Index] == CellState.Value ? read.Values.Values[cell.Index] : (long?)null;
            Assert.Equal((cell.Pointer, expected.ValueKind == JsonValueKind.Null ? null : expected.GetInt64()), (cell.Pointer, value));
        }

        Assert.NotEmpty(read.Notes);
    }
}
