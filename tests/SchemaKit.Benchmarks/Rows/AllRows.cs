using SchemaKit.Benchmarks.Payloads;
using SchemaKit.Benchmarks.Programs;

namespace SchemaKit.Benchmarks.Rows;

/// <summary>Every row, by the ids that reports of speed go by.</summary>
internal static class AllRows
{
    private const int Narrative = 4_096;

    public static IReadOnlyList<Row> Of(Workshop workshop) =>
    [
        ReportRows.Bytes("bytes.canonical.a", PayloadForm.Canonical, 0, workshop),
        ReportRows.Bytes("bytes.canonical.b", PayloadForm.Canonical, Narrative, workshop),
        ReportRows.Bytes("bytes.indented.a", PayloadForm.Indented, 0, workshop),
        ReportRows.Bytes("bytes.indented.b", PayloadForm.Indented, Narrative, workshop),
        ReportRows.Bytes("bytes.anyspace.a", PayloadForm.AnySpace, 0, workshop),
        ReportRows.Bytes("bytes.shuffled.a", PayloadForm.Shuffled, 0, workshop),
        ReportRows.Record("record.a"),
        ReportRows.Rules("rules.record"),
        ProgramRows.Ndjson("ndjson.program", workshop),
        GeneratorRow.Edit("generator.edit"),
        ProgramRows.Start("cli.start", workshop),
    ];
}
