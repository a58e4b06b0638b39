using SchemaKit.Benchmarks.Payloads;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>Judges payloads in rotation.</summary>
internal sealed class PayloadContender<TJudge>(string name, PayloadSet payloads, Finds finds, TJudge judge = default) : Contender(name)
    where TJudge : struct, IJudge<byte[]>
{
    private readonly Rotation<byte[]> _reports = new([.. payloads.Sound]);

    public override string? Wrong() => Wrong(payloads, finds, judge.Accepts);

    public override void Run(int times) => _reports.Run(judge, times);
}
