namespace SchemaKit.Benchmarks.Plain;

/// <summary>Table 4.</summary>
internal sealed class PlainProceedings
{
    public PlainProceeding Reconsideration { get; set; } = new();

    public PlainLitigation Litigation { get; set; } = new();
}
