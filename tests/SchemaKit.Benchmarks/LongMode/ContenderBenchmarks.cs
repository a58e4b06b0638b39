using BenchmarkDotNet.Attributes;
using SchemaKit.Benchmarks.Contenders;
using SchemaKit.Benchmarks.Programs;
using SchemaKit.Benchmarks.Rows;

namespace SchemaKit.Benchmarks.LongMode;

/// <summary>One contender of one row, chosen by <c>row contender</c>; its verdicts are asserted before it is timed.</summary>
public abstract class ContenderBenchmarks : IDisposable
{
    private Workshop? _workshop;
    private Contender? _contender;

    [GlobalCleanup]
    public void Dispose()
    {
        _contender?.Dispose();
        _workshop?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static IEnumerable<string> Named(Func<string, bool> isOfRow)
    {
        using var workshop = new Workshop();
        return [.. AllRows.Of(workshop).Where(r => isOfRow(r.Id)).SelectMany(r => r.Entrants.Select(e => $"{r.Id} {e.Name}"))];
    }

    protected void Prepare(string name)
    {
        _workshop = new Workshop();
        var entrant = AllRows.Of(_workshop).SelectMany(r => r.Entrants.Select(e => (Name: $"{r.Id} {e.Name}", Entrant: e))).Single(e => e.Name == name).Entrant;
        if (entrant.WhyNot?.Invoke() is { } reason)
            throw new InvalidOperationException($"{name} left out: {reason}");

        _contender = entrant.Make(entrant.Name);
        if (_contender.Wrong() is { } wrong)
            throw new InvalidOperationException($"{name} wrong: {wrong}");
    }

    protected void Run(int times) => _contender!.Run(times);
}
