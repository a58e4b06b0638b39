namespace SchemaKit.Benchmarks.Plain;

/// <summary>Two groups of table 4.</summary>
internal sealed class PlainLitigation
{
    public PlainProceeding Direct { get; set; } = new();

    public PlainProceeding AfterReconsideration { get; set; } = new();
}
