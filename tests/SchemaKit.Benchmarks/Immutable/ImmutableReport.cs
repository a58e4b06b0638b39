namespace SchemaKit.Benchmarks.Immutable;

/// <summary>A report of the 2019 edition as a graph of records whose members are required and set once.</summary>
internal sealed record ImmutableReport
{
    public required string Standard { get; init; }

    public required string Edition { get; init; }

    public required string Organization { get; init; }

    public string? OrganizationCode { get; init; }

    public required int Year { get; init; }

    public string? Title { get; init; }

    public DateOnly? PublicationDate { get; init; }

    public string? Introduction { get; init; }

    public string? Overview { get; init; }

    public required ImmutableItem1 Article20Item1 { get; init; }

    public required ImmutableItem5 Article20Item5 { get; init; }

    public required ImmutableItem6 Article20Item6 { get; init; }

    public required ImmutableItem8 Article20Item8 { get; init; }

    public required ImmutableItem9 Article20Item9 { get; init; }

    public required ImmutableRequests Requests { get; init; }

    public required ImmutableProceedings Proceedings { get; init; }

    public string? ProblemsAndImprovements { get; init; }

    public string? OtherMatters { get; init; }
}
