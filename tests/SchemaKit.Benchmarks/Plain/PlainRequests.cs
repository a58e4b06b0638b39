namespace SchemaKit.Benchmarks.Plain;

/// <summary>Table 3.</summary>
internal sealed class PlainRequests
{
    public PlainApplicants Received { get; set; } = new();

    public PlainApplicants CarriedIn { get; set; } = new();

    public PlainOutcomes Outcomes { get; set; } = new();

    public PlainApplicants CarriedForward { get; set; } = new();
}
