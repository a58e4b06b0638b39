namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Table 2, item 5.</summary>
internal sealed record ImmutableItem5
{
    public required ImmutableMatters Licensing { get; init; }

    public required ImmutableMatters OtherExternalMatter { get; init; }
}
