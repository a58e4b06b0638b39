namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Table 4.</summary>
internal sealed record ImmutableProceedings
{
    public required ImmutableProceeding Reconsideration { get; init; }

    public required ImmutableLitigation Litigation { get; init; }
}
