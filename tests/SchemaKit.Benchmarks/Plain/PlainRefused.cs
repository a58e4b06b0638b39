namespace SchemaKit.Benchmarks.Plain;

/// <summary>Rows of table 3: not disclosed.</summary>
internal sealed class PlainRefused
{
    public PlainApplicants StateSecret { get; set; } = new();

    public PlainApplicants ProhibitedByOtherLaw { get; set; } = new();

    public PlainApplicants SecurityOrStability { get; set; } = new();

    public PlainApplicants ThirdPartyRights { get; set; } = new();

    public PlainApplicants InternalAffairs { get; set; } = new();

    public PlainApplicants ProcessInformation { get; set; } = new();

    public PlainApplicants EnforcementCaseFile { get; set; } = new();

    public PlainApplicants AdministrativeQuery { get; set; } = new();
}
