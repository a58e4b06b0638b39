namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Table 2, item 6.</summary>
internal sealed record ImmutableItem6
{
    public required ImmutableMatters Penalty { get; init; }

    public required ImmutableMatters Coercion { get; init; }
}
