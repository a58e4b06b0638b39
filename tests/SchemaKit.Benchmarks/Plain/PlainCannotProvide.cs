namespace SchemaKit.Benchmarks.Plain;

/// <summary>Rows of table 3: cannot be provided.</summary>
internal sealed class PlainCannotProvide
{
    public PlainApplicants NotHeld { get; set; } = new();

    public PlainApplicants NeedsCreation { get; set; } = new();

    public PlainApplicants StillUnclear { get; set; } = new();
}
