using System.Text;
using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;
using SchemaKit.Engine.Portable;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>The rules of the emitted JSON Schema in C#, without the definition.</summary>
/// <param name="plant">Puts a mistake into the schema.</param>
internal sealed class PortableBackEnd(Func<string, string>? plant = null) : InProcess("x-schemakit in C#")
{
    private PortableRules _rules = null!;

    public override void Turn(Subject subject) => _rules = PortableRules.Load(Encoding.UTF8.GetBytes(plant?.Invoke(subject.Schema.Value) ?? subject.Schema.Value));

    protected override Answer JudgeOne(Case judged)
    {
        var answer = new Answer();
        var verdict = _rules.Judge(judged.Payload, judged.Prior, judged.Sums);
        var unreadable = verdict.Violations.FirstOrDefault(v => v.Location is not null);
        answer.Say(Aspect.Readable, unreadable is null);
        if (unreadable is null)
            answer[Aspect.Rules] = verdict.ToJson();
        else
            answer[Aspect.Faults] = $"{unreadable.Rule} {unreadable.Pointer} {unreadable.Location}";
        return answer;
    }
}
