namespace SchemaKit.Benchmarks.Immutable;

/// <summary>A row of table 2: licences, penalties.</summary>
internal sealed record ImmutableMatters
{
    public required long ItemsLastYear { get; init; }

    public required long ChangeInItems { get; init; }

    public required long Decisions { get; init; }
}
