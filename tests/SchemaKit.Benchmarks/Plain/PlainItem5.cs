namespace SchemaKit.Benchmarks.Plain;

/// <summary>Table 2, item 5.</summary>
internal sealed class PlainItem5
{
    public PlainMatters Licensing { get; set; } = new();

    public PlainMatters OtherExternalMatter { get; set; } = new();
}
