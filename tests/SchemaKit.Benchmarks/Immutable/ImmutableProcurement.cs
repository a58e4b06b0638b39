namespace SchemaKit.Benchmarks.Immutable;

/// <summary>A row of table 2: procurement.</summary>
internal sealed record ImmutableProcurement
{
    public required long Projects { get; init; }

    public required decimal Amount { get; init; }
}
