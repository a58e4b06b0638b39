namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Rows of table 3: not disclosed.</summary>
internal sealed record ImmutableRefused
{
    public required ImmutableApplicants StateSecret { get; init; }

    public required ImmutableApplicants ProhibitedByOtherLaw { get; init; }

    public required ImmutableApplicants SecurityOrStability { get; init; }

    public required ImmutableApplicants ThirdPartyRights { get; init; }

    public required ImmutableApplicants InternalAffairs { get; init; }

    public required ImmutableApplicants ProcessInformation { get; init; }

    public required ImmutableApplicants EnforcementCaseFile { get; init; }

    public required ImmutableApplicants AdministrativeQuery { get; init; }
}
