namespace SchemaKit.Benchmarks.Timing;

/// <summary>What a contender took in each round.</summary>
/// <param name="Ratios">Over the unit.</param>
/// <param name="Nanoseconds">Of one piece of work.</param>
/// <param name="Allocated">Bytes of one piece of work, rounded up.</param>
internal sealed record Measurement(IReadOnlyList<double> Ratios, IReadOnlyList<double> Nanoseconds, long? Allocated)
{
    public double Ratio => Quantiles.Median(Ratios);

    public double Time => Quantiles.Median(Nanoseconds);

    public (double First, double Third) Quartiles => (Quantiles.Quarter(Ratios, 1), Quantiles.Quarter(Ratios, 3));
}
