using SchemaKit.Benchmarks.Contenders;
using SchemaKit.Benchmarks.Payloads;
using SchemaKit.Benchmarks.Programs;

namespace SchemaKit.Benchmarks.Rows;

/// <summary>The rows over whole programs.</summary>
internal static class ProgramRows
{
    public static Row Ndjson(string id, Workshop workshop) => new(
        id, $"{NdjsonFile.Reports} reports in a file, {NdjsonFile.Broken} with a broken sum, judged",
        new("DuckDB", name => new DuckDbContender(name, workshop.Samples.Lines) { Remark = "in process, 2 threads, read_json with declared types and 40 sums in SQL; no unknown or missing keys" }),
        new("SchemaKit", name => Command(name, workshop, new ProcessCase(["validate", workshop.Samples.Lines, "--quiet", "--max-findings", "0"], 1, $"{NdjsonFile.Broken} with findings"))));

    public static Row Start(string id, Workshop workshop) => new(
        id, "one report in a file judged by a process, from its start to its end",
        new("ajv", name => Ajv(name, workshop.Node!, workshop.Samples), () => workshop.WhyNoNode),
        new("SchemaKit", name => Command(name, workshop, new(["validate", workshop.Samples.Sound], 0), new(["validate", workshop.Samples.Broken], 1))));

    private static ProcessContender Ajv(string name, NodeFolder node, Samples samples)
    {
        var script = Path.Combine(node.Path, "start.mjs");
        return new(name, "node", new([script, samples.Sound], 0), new([script, samples.Broken], 1)) { Remark = "a script in node compiles the JSON Schema and the sums" };
    }

    private static ProcessContender Command(string name, Workshop workshop, params IEnumerable<ProcessCase> cases)
    {
        var command = workshop.Command.Value;
        return new(name, command.Program, [.. cases.Select(c => c with { Arguments = [.. command.Leading, .. c.Arguments] })]) { Remark = command.Remark };
    }
}
