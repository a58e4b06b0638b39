namespace SchemaKit.Benchmarks.Timing;

/// <summary>Where a quarter, a half or three quarters of the values lie below.</summary>
internal static class Quantiles
{
    public static double Median(IEnumerable<double> values) => Quarter(values, 2);

    public static double Quarter(IEnumerable<double> values, int quarters)
    {
        double[] sorted = [.. values.Order()];
        var at = (sorted.Length - 1) * quarters / 4.0;
        var (low, share) = ((int)at, at % 1);
        return share == 0 ? sorted[low] : (sorted[low] * (1 - share)) + (sorted[low + 1] * share);
    }
}
