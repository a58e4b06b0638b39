namespace SchemaKit.Benchmarks.Plain;

/// <summary>Rows of table 3: outcomes.</summary>
internal sealed class PlainOutcomes
{
    public PlainApplicants Disclosed { get; set; } = new();

    public PlainApplicants PartlyDisclosed { get; set; } = new();

    public PlainRefused Refused { get; set; } = new();

    public PlainCannotProvide CannotProvide { get; set; } = new();

    public PlainNotProcessed NotProcessed { get; set; } = new();

    public PlainApplicants OtherHandling { get; set; } = new();

    public PlainApplicants Total { get; set; } = new();
}
