namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Applicants that are organizations.</summary>
internal sealed record ImmutableLegalPerson
{
    public required long CommercialEnterprise { get; init; }

    public required long ResearchInstitution { get; init; }

    public required long PublicWelfareOrganization { get; init; }

    public required long LegalServiceInstitution { get; init; }

    public required long Other { get; init; }
}
