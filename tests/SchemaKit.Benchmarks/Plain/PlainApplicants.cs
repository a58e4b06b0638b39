namespace SchemaKit.Benchmarks.Plain;

/// <summary>A row of table 3.</summary>
internal sealed class PlainApplicants
{
    public long NaturalPerson { get; set; }

    public PlainLegalPerson LegalPerson { get; set; } = new();

    public long Total { get; set; }
}
