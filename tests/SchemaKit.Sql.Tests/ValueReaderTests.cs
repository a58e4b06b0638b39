using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Sql.Tests;

/// <summary>What is written into the tables is read back from them.</summary>
public sealed class ValueReaderTests
{
    private const int Payloads = 40;

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reports_come_back_as_they_were(string name)
    {
        var loaded = EmittedSqlTests.Load(name);
        var payloads = new RandomPayloads(loaded.Report, 11);
        List<PayloadReading> sound = [.. Enumerable.Range(0, Payloads).Select(_ => PayloadReading.Read(loaded.Report, payloads.Next())).Where(r => r is { IsText: true, Faults.Count: 0 })];
        Assert.InRange(sound.Count, 3, Payloads);

        using var judge = new SqlJudge(loaded);
        judge.Load(sound);
        var back = judge.ReadBack([.. Enumerable.Range(1, sound.Count).Select(i => (long)i)]);

        Assert.Equal(sound.Count, back.Count);
        for (var i = 0; i < sound.Count; i++)
            Assert.Equal(Text(sound[i].Values), Text(back[i + 1].Values));
    }

    /// <summary>Head, keys and cells. Whether a list without entries was empty or absent is not kept, as it means the same.</summary>
    private static IEnumerable<string> Text(ReportValues values) =>
    [
        $"{values.Organization} {values.OrganizationCode} {values.Year} {values.Title} {values.PublicationDate:O}",
        .. values.Report.Lists.SelectMany(l => values.EntriesOf(l).Rows).Select(r => $"{r.Pointer} {r.Key}"),
        .. values.Cells.Where(c => values.States[c.Index] != CellState.Absent).Select(c => $"{c.Pointer} {values.States[c.Index]} {values.Values[c.Index]} {values.CellTexts[c.Index]}").Order(StringComparer.Ordinal),
    ];
}
