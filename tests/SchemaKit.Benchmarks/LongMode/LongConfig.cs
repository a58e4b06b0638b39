using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.LongMode;

/// <summary>Reports go to the folder for things that are made, and contenders are named in full.</summary>
internal static class LongConfig
{
    private const int NameWidth = 48;

    public static IConfig Value { get; } = DefaultConfig.Instance
        .WithArtifactsPath(Repository.PathOf("artifacts", "benchmarks", "BenchmarkDotNet"))
        .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(NameWidth));
}
