using System.Diagnostics;
using System.Globalization;
using SchemaKit.Benchmarks.Payloads;
using SchemaKit.Benchmarks.Programs;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>ajv in a node process that stays, judges the same payloads and times itself.</summary>
internal sealed class AjvContender : Contender
{
    private readonly PayloadSet _payloads;
    private readonly Finds _finds;
    private readonly Process _process;

    public AjvContender(string name, PayloadSet payloads, Finds finds, NodeFolder node)
        : base(name)
    {
        (_payloads, _finds) = (payloads, finds);
        var file = Path.Combine(node.Path, Path.GetRandomFileName());
        File.WriteAllLines(file, All.Select(Convert.ToBase64String));
        _process = Process.Start(new ProcessStartInfo("node", [Path.Combine(node.Path, "judge.mjs"), file, finds.HasFlag(Finds.Sums) ? "rules" : "structure"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public override bool IsAllocationKnown => false;

    private IEnumerable<byte[]> All => _payloads.Sound.Concat(_payloads.Faulty.Select(f => f.Payload));

    public override string? Wrong()
    {
        var verdicts = Ask("verdicts");
        var byPayload = All.Zip(verdicts).ToDictionary(p => p.First, p => p.Second == '1');
        return Wrong(_payloads, _finds, payload => byPayload[payload]);
    }

    public override void Run(int times) => Time(times);

    public override TimeSpan Time(int times) => TimeSpan.FromTicks(long.Parse(Ask(times.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick);

    public override void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5_000))
            _process.Kill();
        _process.Dispose();
        base.Dispose();
    }

    private string Ask(string question)
    {
        _process.StandardInput.WriteLine(question);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("node has ended");
    }
}
