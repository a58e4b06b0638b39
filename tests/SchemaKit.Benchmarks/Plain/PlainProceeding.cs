namespace SchemaKit.Benchmarks.Plain;

/// <summary>A group of table 4.</summary>
internal sealed class PlainProceeding
{
    public long Upheld { get; set; }

    public long Corrected { get; set; }

    public long OtherResult { get; set; }

    public long Pending { get; set; }

    public long Total { get; set; }
}
