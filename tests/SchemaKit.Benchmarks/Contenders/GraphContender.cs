using SchemaKit.Benchmarks.Payloads;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>Judges the rules of reports that have been read before.</summary>
internal sealed class GraphContender<TJudge, TReport>(string name, PayloadSet payloads, Func<byte[], TReport> read, TJudge judge = default) : Contender(name)
    where TJudge : struct, IJudge<TReport>
{
    private readonly Rotation<TReport> _reports = new([.. payloads.Sound.Select(read)]);

    /// <summary>Only the faults that can be in a report that was read.</summary>
    public override string? Wrong() => Wrong(payloads, Finds.Sums, payload => judge.Accepts(read(payload)));

    public override void Run(int times) => _reports.Run(judge, times);
}
