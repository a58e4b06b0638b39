namespace SchemaKit.Benchmarks.Plain;

/// <summary>A row of table 2: fees.</summary>
internal sealed class PlainFees
{
    public long ItemsLastYear { get; set; }

    public long ChangeInItems { get; set; }
}
