using GovInfoDisclosure.Edition2019;
using SchemaKit.Benchmarks.Contenders;
using SchemaKit.Benchmarks.Contenders.Judges;
using SchemaKit.Benchmarks.Immutable;
using SchemaKit.Benchmarks.Payloads;
using SchemaKit.Benchmarks.Plain;
using SchemaKit.Benchmarks.Programs;

namespace SchemaKit.Benchmarks.Rows;

/// <summary>The rows over one report in memory.</summary>
internal static class ReportRows
{
    private const Finds AllButMissing = Finds.Everything & ~Finds.Missing;

    public static Row Bytes(string id, PayloadForm form, int narrative, Workshop workshop)
    {
        var payloads = new Lazy<PayloadSet>(() => new(form, narrative));
        return new(
            id, "bytes of one report to the verdict",
            [
                Unit(payloads),
                new("SchemaKit", name => new PayloadContender<EmittedBytes>(name, payloads.Value, Finds.Everything)),
                new("Utf8JsonReader-loop", name => new PayloadContender<ReaderLoop>(name, payloads.Value, Finds.Everything) { Remark = "a validator by hand, keys in any order" }),
                .. form == PayloadForm.Canonical ? new[] { Engine(payloads) } : [],
                .. Peers(payloads),
                new("NJsonSchema", name => new PayloadContender<NJson>(name, payloads.Value, Finds.Structure) { Remark = "no sums" }),
                Ajv("ajv", Finds.Structure, "JSON.parse and the emitted JSON Schema in a node process with its own clock; no sums"),
                Ajv("ajv+rules", Finds.Everything, "the same, and the sums as a compiled keyword"),
            ]);

        Entrant Ajv(string name, Finds finds, string remark) =>
            new(name, n => new AjvContender(n, payloads.Value, finds, workshop.Node!) { Remark = remark }, () => workshop.WhyNoNode);
    }

    public static Row Record(string id)
    {
        var payloads = new Lazy<PayloadSet>(() => new(PayloadForm.Canonical, narrative: 0));
        return new(
            id, "bytes of one report to an object and the verdict",
            [Unit(payloads), new("SchemaKit", name => new PayloadContender<EmittedRecord>(name, payloads.Value, Finds.Everything)), .. Peers(payloads)]);
    }

    public static Row Rules(string id)
    {
        var payloads = new Lazy<PayloadSet>(() => new(PayloadForm.Canonical, narrative: 0));
        return new(
            id, "verdict on one report that was read before",
            new("object-graph", name => new GraphContender<PlainGraph, PlainReport>(name, payloads.Value, PlainGraph.Read) { Remark = "rules by hand over plain classes that System.Text.Json has filled" }),
            new("SchemaKit", name => new GraphContender<EmittedRecord, AnnualReport>(name, payloads.Value, payload => AnnualReport.Parse(payload))),
            new("FluentValidation", name => new GraphContender<FluentGraph, ImmutableReport>(name, payloads.Value, FluentGraph.Read)));
    }

    private static Entrant Unit(Lazy<PayloadSet> payloads) =>
        new("Utf8JsonReader", name => new PayloadContender<Tokens>(name, payloads.Value, Finds.Syntax) { Remark = "while (reader.Read());" });

    private static Entrant Engine(Lazy<PayloadSet> payloads) =>
        new("engine", name => new PayloadContender<LoadedEngine>(name, payloads.Value, Finds.Everything) { Remark = "by the definition, loaded at run time" });

    private static Entrant[] Peers(Lazy<PayloadSet> payloads) =>
    [
        new("System.Text.Json", name => new PayloadContender<ImmutableGraph>(name, payloads.Value, Finds.Everything) { Remark = "records with required members, and rules by hand" }),
        new("System.Text.Json-classes", name => new PayloadContender<PlainGraph>(name, payloads.Value, AllButMissing) { Remark = "plain classes, and rules by hand; does not miss a key" }),
        new("FluentValidation", name => new PayloadContender<FluentGraph>(name, payloads.Value, Finds.Everything) { Remark = "over System.Text.Json's records" }),
    ];
}
