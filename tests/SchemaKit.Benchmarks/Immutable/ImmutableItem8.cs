namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Table 2, item 8.</summary>
internal sealed record ImmutableItem8
{
    public required ImmutableFees AdministrativeFee { get; init; }
}
