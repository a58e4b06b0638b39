using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;
using SchemaKit.Runtime;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>Emitted C# on the record that it reads from a payload, beside the records of other reports. What the record writes must be the same record again.</summary>
internal sealed class EmittedRecord(EmittedCode code) : InProcess("C# record")
{
    private ReportShape _shape = null!;

    public override void Turn(Subject subject) => _shape = code.ShapeOf(subject);

    protected override Answer? JudgeOne(Case judged)
    {
        if (judged.Sums is not null && judged.Bodies is null)
            return null;
        if (!PayloadValidator.TryRead(_shape, judged.Payload, out var own, out var faults))
            return judged.IsAlone ? new Answer { [Aspect.Faults] = EngineBackEnd.FaultLines(faults) } : null;

        if (!PayloadValidator.Read(_shape, PayloadValidator.ToUtf8(_shape, own, indented: false)).Equals(own))
            return new Answer { Crash = "the record is another one when it has been written and read again" };

        var prior = judged.Prior is { } bytes ? PayloadValidator.Read(_shape, bytes) : null;
        var result = PayloadValidator.Validate(_shape, own, prior, judged.Bodies?.Select(b => PayloadValidator.Read(_shape, b)).ToList());
        return new Answer { [Aspect.WholeOfRecord] = EngineBackEnd.Lines(result, withPlaces: false) };
    }
}
