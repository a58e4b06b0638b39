namespace SchemaKit.Benchmarks.Immutable;

/// <summary>A row of table 2: fees.</summary>
internal sealed record ImmutableFees
{
    public required long ItemsLastYear { get; init; }

    public required long ChangeInItems { get; init; }
}
