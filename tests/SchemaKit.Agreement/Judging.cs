using System.Collections.Concurrent;
using System.Diagnostics;
using SchemaKit.Agreement.BackEnds;
using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;

namespace SchemaKit.Agreement;

/// <summary>Judges cases with the engine and with other back ends at the same time.</summary>
internal sealed class Judging(IReadOnlyList<BackEnd> backEnds, IReadOnlyList<DeclaredDifference> declared) : IDisposable
{
    private const int Batch = 1_000;

    private readonly EngineBackEnd _engine = new();
    private readonly Dictionary<BackEnd, Tally> _tallies = backEnds.ToDictionary(b => b, _ => new Tally());

    /// <summary>Those that could not turn to the definition, with the reason.</summary>
    private readonly ConcurrentDictionary<BackEnd, string> _broken = [];

    public IReadOnlyDictionary<BackEnd, Tally> Tallies => _tallies;

    public void Turn(Subject subject)
    {
        _engine.Turn(subject);
        _broken.Clear();
        Parallel.ForEach(backEnds, b => Turn(b, subject));
    }

    private void Turn(BackEnd backEnd, Subject subject)
    {
        try
        {
            backEnd.Turn(subject);
        }
#pragma warning disable CA1031 // Whatever it is, every case is a disagreement then.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _broken[backEnd] = exception.ToString();
        }
    }

    /// <summary>The differences that nobody has declared, as they are found.</summary>
    /// <param name="tell">Told how many cases have been judged.</param>
    public IEnumerable<Disagreement> Disagreements(CaseSource source, int from, int count, Action<int> tell)
    {
        var next = Task.Run(() => Make(source, from, count));
        for (var done = 0; done < count; done += Batch)
        {
            var cases = next.Result;
            var following = done + Batch;
            next = Task.Run(() => Make(source, from + following, count - following));
            foreach (var disagreement in Judge(cases))
                yield return disagreement;
            tell(Math.Min(following, count));
        }
    }

    /// <summary>The same of given cases.</summary>
    public IEnumerable<Disagreement> Judge(IReadOnlyList<Case> cases)
    {
        var answers = backEnds.Select(b => Task.Run(() => Answers(b, cases))).ToList();
        var expected = _engine.Judge(cases);
        for (var i = 0; i < cases.Count; i++)
        {
            if (expected[i]!.Crash is { } crash)
                yield return new Disagreement(_engine.Name, cases[i], null, expected[i]!, expected[i]!, crash);
        }

        foreach (var (backEnd, judged) in backEnds.Zip(answers))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                if (judged.Result[i] is { } actual && expected[i]!.Crash is null && Compare(backEnd, cases[i], expected[i]!, actual) is { } disagreement)
                    yield return disagreement;
            }
        }
    }

    /// <summary>How quick each is when it has warmed up and is alone, the engine first.</summary>
    public IEnumerable<(string Name, double PerSecond)> Speeds(IReadOnlyList<Case> cases) => new BackEnd[] { _engine }.Concat(backEnds.Where(b => !_broken.ContainsKey(b))).Select(backEnd =>
    {
        backEnd.Judge([.. cases.Take(cases.Count / 2)]);
        var watch = Stopwatch.StartNew();
        backEnd.Judge(cases);
        return (backEnd.Name, cases.Count / watch.Elapsed.TotalSeconds);
    });

    public void Dispose()
    {
        foreach (var backEnd in backEnds)
            backEnd.Dispose();
    }

    private static IReadOnlyList<Case> Make(CaseSource source, int from, int count) =>
        [.. Enumerable.Range(from, Math.Clamp(count, 0, Batch)).AsParallel().AsOrdered().Select(n => source[n])];

    private Answer?[] Answers(BackEnd backEnd, IReadOnlyList<Case> cases)
    {
        var time = _tallies[backEnd].Time;
        time.Start();
        var asked = cases.Select((c, i) => (Case: c, At: i)).Where(c => c.Case.Number % backEnd.OneIn == 0).ToList();
        var answers = new Answer?[cases.Count];
        var judged = _broken.TryGetValue(backEnd, out var why) ? [.. asked.Select(_ => new Answer { Crash = why })] : backEnd.Judge([.. asked.Select(a => a.Case)]);
        foreach (var ((_, at), answer) in asked.Zip(judged))
            answers[at] = answer;
        time.Stop();
        return answers;
    }

    private Disagreement? Compare(BackEnd backEnd, Case judged, Answer expected, Answer actual)
    {
        var tally = _tallies[backEnd];
        tally.Add(actual, expected);
        var all = Disagreement.Between(backEnd.Name, judged, expected, actual).ToList();
        var undeclared = all.Find(d => !declared.Any(one => one.Takes(d)));
        tally.Declared += all.Count > 0 && undeclared is null ? 1 : 0;
        tally.Disagreements += undeclared is null ? 0 : 1;
        return undeclared;
    }
}
