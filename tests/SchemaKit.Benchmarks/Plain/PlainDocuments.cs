namespace SchemaKit.Benchmarks.Plain;

/// <summary>A row of table 2: rules and documents.</summary>
internal sealed class PlainDocuments
{
    public long Made { get; set; }

    public long NewlyPublished { get; set; }

    public long TotalPublished { get; set; }
}
