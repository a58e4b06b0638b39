namespace SchemaKit.Benchmarks.Plain;

/// <summary>Table 2, item 1.</summary>
internal sealed class PlainItem1
{
    public PlainDocuments GovernmentRule { get; set; } = new();

    public PlainDocuments NormativeDocument { get; set; } = new();
}
