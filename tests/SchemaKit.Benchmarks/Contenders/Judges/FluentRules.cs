using FluentValidation;
using SchemaKit.Benchmarks.Immutable;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>The same rules as a user of FluentValidation writes them.</summary>
internal sealed class FluentRules : AbstractValidator<ImmutableReport>
{
    private static readonly Func<ImmutableApplicants, long>[] Columns =
    [
        row => row.NaturalPerson, row => row.LegalPerson.CommercialEnterprise, row => row.LegalPerson.ResearchInstitution, row => row.LegalPerson.PublicWelfareOrganization,
        row => row.LegalPerson.LegalServiceInstitution, row => row.LegalPerson.Other, row => row.Total,
    ];

    private static readonly Func<ImmutableOutcomes, ImmutableApplicants>[] Outcomes =
    [
        o => o.Disclosed, o => o.PartlyDisclosed, o => o.Refused.StateSecret, o => o.Refused.ProhibitedByOtherLaw, o => o.Refused.SecurityOrStability, o => o.Refused.ThirdPartyRights,
        o => o.Refused.InternalAffairs, o => o.Refused.ProcessInformation, o => o.Refused.EnforcementCaseFile, o => o.Refused.AdministrativeQuery, o => o.CannotProvide.NotHeld,
        o => o.CannotProvide.NeedsCreation, o => o.CannotProvide.StillUnclear, o => o.NotProcessed.PetitionOrComplaint, o => o.NotProcessed.RepeatedRequest,
        o => o.NotProcessed.PublicationRequested, o => o.NotProcessed.MassRequests, o => o.NotProcessed.ConfirmationOrReissue, o => o.OtherHandling,
    ];

    private static readonly Func<ImmutableRequests, ImmutableApplicants>[] Rows =
        [r => r.Received, r => r.CarriedIn, .. Outcomes.Select(Func<ImmutableRequests, ImmutableApplicants> (o) => r => o(r.Outcomes)), r => r.Outcomes.Total, r => r.CarriedForward];

    public FluentRules()
    {
        foreach (var row in Rows)
            RuleFor(report => row(report.Requests)).Must(row => ImmutableRules.Holds(row));

        foreach (var column in Columns)
        {
            RuleFor(report => report.Requests).Must(r => column(r.Received) + column(r.CarriedIn) == column(r.Outcomes.Total) + column(r.CarriedForward));
            RuleFor(report => report.Requests.Outcomes).Must(outcomes => column(outcomes.Total) == Sum(outcomes, column));
        }

        Group(report => report.Proceedings.Reconsideration);
        Group(report => report.Proceedings.Litigation.Direct);
        Group(report => report.Proceedings.Litigation.AfterReconsideration);
        RuleFor(report => report.Article20Item1.GovernmentRule).Must(row => ImmutableRules.Holds(row));
        RuleFor(report => report.Article20Item1.NormativeDocument).Must(row => ImmutableRules.Holds(row));
        Matter(report => report.Article20Item5.Licensing);
        Matter(report => report.Article20Item5.OtherExternalMatter);
        Matter(report => report.Article20Item6.Penalty);
        Matter(report => report.Article20Item6.Coercion);
        RuleFor(report => report.Article20Item8.AdministrativeFee).Must(row => ImmutableRules.Holds(row));
        RuleFor(report => report.Article20Item9.CentralizedProcurement).Must(row => ImmutableRules.Holds(row));
    }

    private void Group(Func<ImmutableReport, ImmutableProceeding> group) =>
        RuleFor(report => group(report)).Must(row => ImmutableRules.Holds(row));

    private void Matter(Func<ImmutableReport, ImmutableMatters> matter) => RuleFor(report => matter(report)).Must(row => ImmutableRules.Holds(row));

    private static long Sum(ImmutableOutcomes outcomes, Func<ImmutableApplicants, long> column)
    {
        var sum = 0L;
        foreach (var outcome in Outcomes)
            sum += column(outcome(outcomes));
        return sum;
    }
}
