namespace SchemaKit.Benchmarks.Plain;

/// <summary>A row of table 2: procurement.</summary>
internal sealed class PlainProcurement
{
    public long Projects { get; set; }

    public decimal Amount { get; set; }
}
