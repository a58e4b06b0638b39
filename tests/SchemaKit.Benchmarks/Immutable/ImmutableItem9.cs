namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Table 2, item 9.</summary>
internal sealed record ImmutableItem9
{
    public required ImmutableProcurement CentralizedProcurement { get; init; }
}
