using BenchmarkDotNet.Attributes;

namespace SchemaKit.Benchmarks.LongMode;

/// <summary>The rows over programs and generators.</summary>
public class ProgramBenchmarks : ContenderBenchmarks
{
    [ParamsSource(nameof(Contenders))]
    public string Contender { get; set; } = "";

    public static IEnumerable<string> Contenders => Named(row => row is "ndjson.program" or "generator.edit" or "cli.start");

    [GlobalSetup]
    public void Prepare() => Prepare(Contender);

    [Benchmark]
    public void Work() => Run(1);
}
