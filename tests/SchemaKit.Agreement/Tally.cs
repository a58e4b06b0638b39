using System.Diagnostics;
using SchemaKit.Agreement.Comparing;

namespace SchemaKit.Agreement;

/// <summary>What a back end has done.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Aspect, int> _aspects = [];

    public int Judged { get; private set; }

    public int Declared { get; set; }

    public int Disagreements { get; set; }

    public Stopwatch Time { get; } = new();

    public void Add(Answer answer, Answer expected)
    {
        Judged++;
        foreach (var aspect in answer.Aspects.Where(a => expected[a] is not null))
            _aspects[aspect] = _aspects.GetValueOrDefault(aspect) + 1;
    }

    public override string ToString() =>
        $"{Judged} judged ({string.Join(", ", _aspects.OrderBy(a => a.Key).Select(a => $"{a.Value} {a.Key}"))}), {Declared} differences declared, {Disagreements} disagreements";
}
