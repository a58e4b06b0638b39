using SchemaKit.Benchmarks.Contenders;

namespace SchemaKit.Benchmarks.Timing;

/// <summary>
/// Times contenders in turn. In each round a contender exchanges short turns with the unit, each of its turns between two of the unit:
/// a busy neighbour slows both sides alike, or interrupts a single turn, which the median of the round does not see.
/// </summary>
internal sealed class Interleaving(Contender unit, IReadOnlyList<Contender> contenders)
{
    public const int Rounds = 11;

    private const int RoundsOfSlow = 3;

    private const int MostTurns = 51;

    /// <summary>Much shorter than a scheduler's time slices, or every second turn, always of the same contender, would be the interrupted one.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(0.5);

    private static readonly TimeSpan TurnsOfRound = TimeSpan.FromMilliseconds(200);

    /// <summary>Work that takes longer is done in fewer rounds.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    /// <summary>A method is compiled again after 30 calls and some hundred milliseconds of quiet; loops that do not end are replaced while they run.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <returns>Of the unit first, beside itself; then of each contender.</returns>
    public IReadOnlyList<Measurement> Measure()
    {
        Contender[] all = [unit, .. contenders];
        (int Times, int Rounds)[] plan = [.. all.Select(Warm)];
        var rounds = all.Select(_ => new List<(double Ratio, double Own)>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                if (round < plan[i].Rounds)
                    rounds[i].Add(Exchange(unit, plan[0].Times, all[i], plan[i].Times));
            }
        }

        return [.. all.Select((contender, i) => new Measurement([.. rounds[i].Select(r => r.Ratio)], [.. rounds[i].Select(r => r.Own)], Allocated(contender, plan[i].Times)))];
    }

    /// <returns>Medians of a round: the ratio, and what the work takes in nanoseconds.</returns>
    private static (double Ratio, double Own) Exchange(Contender unit, int unitTimes, Contender contender, int times)
    {
        var (ratios, owns, start) = (new List<double>(), new List<double>(), TimeProvider.System.GetTimestamp());
        var before = TimeOf(unit, unitTimes);
        while (ratios.Count < MostTurns && (ratios.Count == 0 || TimeProvider.System.GetElapsedTime(start) < TurnsOfRound))
        {
            var own = TimeOf(contender, times);
            var after = TimeOf(unit, unitTimes);
            ratios.Add(own / ((before + after) / 2));
            owns.Add(own);
            before = after;
        }

        return (Quantiles.Median(ratios), Quantiles.Median(owns));
    }

    /// <summary>After a run for nothing, as the caches and the branch predictor still know the other one.</summary>
    private static double TimeOf(Contender contender, int times)
    {
        contender.Run(times / 2);
        return contender.Time(times).TotalNanoseconds / times;
    }

    /// <summary>How often a contender does its work in a turn, and in how many rounds, found while it warms up.</summary>
    private static (int Times, int Rounds) Warm(Contender contender)
    {
        contender.Prepare();
        var (start, times) = (TimeProvider.System.GetTimestamp(), 1);
        while (true)
        {
            var time = contender.Time(times);
            if (TimeProvider.System.GetElapsedTime(start) >= WarmUp && time >= Turn / 2)
                return (Math.Max(1, (int)(times * Math.Min(1, Turn / time))), time < Slow ? Rounds : RoundsOfSlow);
            if (time < Turn / 2)
                times *= 2;
        }
    }

    private static long? Allocated(Contender contender, int times)
    {
        if (!contender.IsAllocationKnown)
            return null;

        var before = GC.GetAllocatedBytesForCurrentThread();
        contender.Run(times);
        return (GC.GetAllocatedBytesForCurrentThread() - before + times - 1) / times;
    }
}
