namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Two groups of table 4.</summary>
internal sealed record ImmutableLitigation
{
    public required ImmutableProceeding Direct { get; init; }

    public required ImmutableProceeding AfterReconsideration { get; init; }
}
