namespace SchemaKit.Benchmarks.Plain;

/// <summary>Table 2, item 6.</summary>
internal sealed class PlainItem6
{
    public PlainMatters Penalty { get; set; } = new();

    public PlainMatters Coercion { get; set; } = new();
}
