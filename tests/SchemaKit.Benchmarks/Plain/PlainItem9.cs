namespace SchemaKit.Benchmarks.Plain;

/// <summary>Table 2, item 9.</summary>
internal sealed class PlainItem9
{
    public PlainProcurement CentralizedProcurement { get; set; } = new();
}
