namespace SchemaKit.Benchmarks.Plain;

/// <summary>Rows of table 3: not processed.</summary>
internal sealed class PlainNotProcessed
{
    public PlainApplicants PetitionOrComplaint { get; set; } = new();

    public PlainApplicants RepeatedRequest { get; set; } = new();

    public PlainApplicants PublicationRequested { get; set; } = new();

    public PlainApplicants MassRequests { get; set; } = new();

    public PlainApplicants ConfirmationOrReissue { get; set; } = new();
}
