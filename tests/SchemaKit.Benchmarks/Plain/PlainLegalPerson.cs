namespace SchemaKit.Benchmarks.Plain;

/// <summary>Applicants that are organizations.</summary>
internal sealed class PlainLegalPerson
{
    public long CommercialEnterprise { get; set; }

    public long ResearchInstitution { get; set; }

    public long PublicWelfareOrganization { get; set; }

    public long LegalServiceInstitution { get; set; }

    public long Other { get; set; }
}
