using BenchmarkDotNet.Attributes;
using SchemaKit.Benchmarks.Payloads;

namespace SchemaKit.Benchmarks.LongMode;

/// <summary>The rows over one report in memory.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks : ContenderBenchmarks
{
    [ParamsSource(nameof(Contenders))]
    public string Contender { get; set; } = "";

    public static IEnumerable<string> Contenders => Named(row => row.Contains(".a", StringComparison.Ordinal) || row.Contains(".b", StringComparison.Ordinal) || row == "rules.record");

    [GlobalSetup]
    public void Prepare() => Prepare(Contender);

    [Benchmark(OperationsPerInvoke = PayloadSet.Count)]
    public void Report() => Run(PayloadSet.Count);
}
