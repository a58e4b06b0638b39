using SchemaKit.Benchmarks.Payloads;

namespace SchemaKit.Benchmarks.Contenders;

/// <summary>One who does the work of a row, and how much of it there is in one go.</summary>
internal abstract class Contender(string name) : IDisposable
{
    /// <summary>Without a space.</summary>
    public string Name { get; } = name;

    /// <summary>What it is, if the name does not say all.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether all that it allocates is counted by this runtime, on the thread that calls.</summary>
    public virtual bool IsAllocationKnown => true;

    /// <summary>What is wrong with its verdicts; <see langword="null"/> if all are right. It is not timed before that.</summary>
    public abstract string? Wrong();

    /// <summary>What comes before the work is done over and over to warm up, where that alone is not how it gets warm.</summary>
    public virtual void Prepare()
    {
    }

    /// <summary>Does the work so often.</summary>
    public abstract void Run(int times);

    /// <summary>How long it takes to do the work so often, by its own clock if it has one.</summary>
    public virtual TimeSpan Time(int times)
    {
        var start = TimeProvider.System.GetTimestamp();
        Run(times);
        return TimeProvider.System.GetElapsedTime(start);
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>What a judge of payloads has to accept and to refuse.</summary>
    /// <param name="accepts">The verdict on a payload; an exception is a fault of the contender.</param>
    protected static string? Wrong(PayloadSet payloads, Finds finds, Func<byte[], bool> accepts)
    {
        if (payloads.Sound.Count(p => !accepts(p)) is var refused and > 0)
            return $"refuses {refused} of {payloads.Sound.Count} sound payloads";

        var missed = payloads.Faulty.Where(f => finds.HasFlag(f.Fault) && accepts(f.Payload)).Select(f => f.Fault).ToList();
        return missed.Count == 0 ? null : $"accepts {missed.Count} faulty payloads: {string.Join(", ", missed.Distinct())}";
    }
}
