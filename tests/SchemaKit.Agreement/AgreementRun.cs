using System.Diagnostics;
using System.Globalization;
using System.Text;
using SchemaKit.Agreement.BackEnds;
using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;

namespace SchemaKit.Agreement;

/// <summary>Judges shipped, golden and random definitions with every back end, and tells of each disagreement.</summary>
internal sealed class AgreementRun(Options options, TextWriter output)
{
    private const int Told = 20;
    private const int ToldOfAKind = 2;
    private const int Longest = 1_000;
    private const int SpeedCases = 100;
    private const int Step = 10_000;

    /// <summary>Definitions whose C# is compiled at once.</summary>
    private const int Together = 25;

    private readonly Dictionary<string, int> _kinds = [];
    private int _failures;
    private int _skipped;
    private int _judged;

    /// <summary>Ends with a line <c>N passed, N failed, N skipped</c>: cases, disagreements, back ends that are not there.</summary>
    public int Run()
    {
        var watch = Stopwatch.StartNew();
        using var code = new EmittedCode();
        using var judging = new Judging(Start(code), DeclaredDifferences.All);
        output.WriteLine($"seed {options.Seed}");
        if (options.Chosen.Count > 0)
        {
            foreach (var subject in options.Chosen.Select(Subject.Named))
                Judge(judging, subject, options.Payloads);
        }
        else
        {
            foreach (var subject in Subject.Shipped)
                Judge(judging, subject, options.Payloads);
            JudgeOthers(judging, code);
        }

        foreach (var (kind, count) in _kinds)
            output.WriteLine($"{count} disagreements of {kind}");
        foreach (var (backEnd, tally) in judging.Tallies)
            output.WriteLine($"{backEnd.Name}{(backEnd.OneIn > 1 ? $" (one payload in {backEnd.OneIn})" : "")}: {tally}");
        Tell(DeclaredDifferences.All);
        output.WriteLine($"{_judged} payloads in {watch.Elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s");
        output.WriteLine($"{_judged - Math.Min(_judged, _failures)} passed, {_failures} failed, {_skipped} skipped");
        return _failures == 0 ? 0 : 1;
    }

    private List<BackEnd> Start(EmittedCode code)
    {
        var (started, found) = (new List<BackEnd>(), new AllBackEnds(options.Work).Found(code));
        if (options.BackEnds.FirstOrDefault(name => found.All(b => b.Name != name)) is { } unknown)
            throw new ArgumentException($"there is no back end {unknown}, but {string.Join(", ", found.Select(b => b.Name))}");

        foreach (var (name, start, missing) in found.Where(b => options.BackEnds.Count == 0 || options.BackEnds.Contains(b.Name)))
        {
            if (missing is null)
            {
                started.Add(start());
                continue;
            }

            output.WriteLine($"{name} is left out: {missing}");
            _skipped++;
        }

        return started;
    }

    /// <summary>Golden definitions, then random ones, a number of them at a time.</summary>
    private void JudgeOthers(Judging judging, EmittedCode code)
    {
        var (judged, failed) = (_judged, _failures);
        foreach (var subject in Subject.Golden)
            Judge(judging, subject, options.PayloadsOfRandom);
        foreach (var seeds in Enumerable.Range(options.Seed * 1_000, options.Definitions).Chunk(Together))
        {
            Subject[] subjects = [.. seeds.AsParallel().AsOrdered().Select(Subject.Random)];
            code.Dispose();
            code.Compile(subjects);
            foreach (var subject in subjects)
                Judge(judging, subject, options.PayloadsOfRandom, isQuiet: true);
            output.WriteLine($"{subjects[0].Name} to {subjects[^1].Name}: {_judged - judged} payloads, {_failures - failed} disagreements so far");
        }

        output.WriteLine($"golden and {options.Definitions} random definitions: {_judged - judged} payloads, {_failures - failed} disagreements");
    }

    private void Judge(Judging judging, Subject subject, int payloads, bool isQuiet = false)
    {
        var watch = Stopwatch.StartNew();
        var (source, failed) = (new CaseSource(subject, options.Seed), _failures);
        judging.Turn(subject);
        if (!isQuiet)
            output.WriteLine($"{subject.Name}: {Speeds(judging, source)}");
        foreach (var disagreement in judging.Disagreements(source, options.From, payloads, done => Progress(subject, done, watch, isQuiet)))
        {
            _failures++;
            var kind = KindOf(disagreement);
            _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
            if (_kinds[kind] <= ToldOfAKind && _kinds.Count <= Told)
                Tell(subject, disagreement);
        }

        _judged += payloads;
        if (!isQuiet)
            output.WriteLine($"{subject.Name}: {payloads} payloads, {_failures - failed} disagreements, {watch.Elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s");
        output.Flush();
    }

    /// <summary>Says now and then how far a long run has come.</summary>
    private void Progress(Subject subject, int done, Stopwatch watch, bool isQuiet)
    {
        if (isQuiet || done % Step > 0)
            return;

        output.WriteLine($"{subject.Name}: {done} so far, {watch.Elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s");
        output.Flush();
    }

    /// <summary>Payloads per second, each back end on its own.</summary>
    private string Speeds(Judging judging, CaseSource source)
    {
        Case[] cases = [.. Enumerable.Range(options.From, Math.Min(SpeedCases, options.Payloads)).Select(n => source[n])];
        return "payloads per second: " + string.Join(", ", judging.Speeds(cases).Select(s => $"{s.Name} {s.PerSecond.ToString("0", CultureInfo.InvariantCulture)}"));
    }

    private void Tell(Subject subject, Disagreement disagreement)
    {
        output.WriteLine($"DISAGREEMENT of {disagreement.BackEnd} about {disagreement.Aspect?.ToString() ?? "anything"}: {Cut(disagreement.Difference)}");
        output.WriteLine($"  faults: {Cut(disagreement.Expected[Aspect.Faults] ?? "")}");
        output.WriteLine($"  again: --seed {options.Seed} --definition {subject.Name} --from {disagreement.Case.Number} --payloads 1 --back-end '{disagreement.BackEnd}'");
        output.WriteLine($"  payload: {Cut(Encoding.UTF8.GetString(disagreement.Case.Payload))}");
        foreach (var (name, payload) in new[] { ("prior", disagreement.Case.Prior), ("sums", disagreement.Case.Sums) }.Where(p => p.Item2 is not null))
            output.WriteLine($"  {name}: {Cut(Encoding.UTF8.GetString(payload!))}");
    }

    private void Tell(IReadOnlyList<DeclaredDifference> declared)
    {
        foreach (var difference in declared)
        {
            output.WriteLine($"declared: {difference.Name}: {difference.Count} times ({difference.Reason})");
            if (difference.Count > 0 || !options.IsFull)
                continue;

            output.WriteLine("  FAILED: it was never met");
            _failures++;
        }
    }

    /// <summary>By which many disagreements are told as one.</summary>
    private static string KindOf(Disagreement disagreement)
    {
        var faults = (disagreement.Expected[Aspect.Faults] ?? "").Split('\n').Select(f => f.Split(' ')[0]).Distinct().Order();
        return $"{disagreement.BackEnd} about {disagreement.Aspect}, faults: {string.Join(' ', faults)}";
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
