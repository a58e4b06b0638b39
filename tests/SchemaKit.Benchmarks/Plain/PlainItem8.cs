namespace SchemaKit.Benchmarks.Plain;

/// <summary>Table 2, item 8.</summary>
internal sealed class PlainItem8
{
    public PlainFees AdministrativeFee { get; set; } = new();
}
