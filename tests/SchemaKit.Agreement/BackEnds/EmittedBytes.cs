using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;
using SchemaKit.Runtime;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>Emitted C# on the bytes of a payload. It takes no other reports.</summary>
internal sealed class EmittedBytes(EmittedCode code) : InProcess("C# bytes")
{
    private ReportShape _shape = null!;

    public override void Turn(Subject subject) => _shape = code.ShapeOf(subject);

    protected override Answer? JudgeOne(Case judged)
    {
        if (!judged.IsAlone)
            return null;

        var result = PayloadValidator.Validate(_shape, judged.Payload);
        return new Answer { [Aspect.Faults] = EngineBackEnd.FaultLines(result), [Aspect.Whole] = EngineBackEnd.Lines(result, withPlaces: true) };
    }
}
