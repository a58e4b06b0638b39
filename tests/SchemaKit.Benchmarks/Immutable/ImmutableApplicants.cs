namespace SchemaKit.Benchmarks.Immutable;

/// <summary>A row of table 3.</summary>
internal sealed record ImmutableApplicants
{
    public required long NaturalPerson { get; init; }

    public required ImmutableLegalPerson LegalPerson { get; init; }

    public required long Total { get; init; }
}
