namespace SchemaKit.Benchmarks.Plain;

/// <summary>The 40 sums, the seven comparisons and what must not be negative: straight code as a programmer writes it by hand.</summary>
internal static class PlainRules
{
    public static bool Hold(PlainReport report) =>
        RowsHold(report.Requests) && ColumnsHold(report.Requests)
        && Holds(report.Proceedings.Reconsideration) && Holds(report.Proceedings.Litigation.Direct) && Holds(report.Proceedings.Litigation.AfterReconsideration)
        && Holds(report.Article20Item1.GovernmentRule) && Holds(report.Article20Item1.NormativeDocument)
        && Holds(report.Article20Item5.Licensing) && Holds(report.Article20Item5.OtherExternalMatter)
        && Holds(report.Article20Item6.Penalty) && Holds(report.Article20Item6.Coercion)
        && Holds(report.Article20Item8.AdministrativeFee) && Holds(report.Article20Item9.CentralizedProcurement);

    private static bool RowsHold(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return Holds(requests.Received) && Holds(requests.CarriedIn) && Holds(requests.CarriedForward) && Holds(outcomes.Total)
            && Holds(outcomes.Disclosed) && Holds(outcomes.PartlyDisclosed) && Holds(outcomes.Refused.StateSecret)
            && Holds(outcomes.Refused.ProhibitedByOtherLaw) && Holds(outcomes.Refused.SecurityOrStability) && Holds(outcomes.Refused.ThirdPartyRights)
            && Holds(outcomes.Refused.InternalAffairs) && Holds(outcomes.Refused.ProcessInformation) && Holds(outcomes.Refused.EnforcementCaseFile)
            && Holds(outcomes.Refused.AdministrativeQuery) && Holds(outcomes.CannotProvide.NotHeld) && Holds(outcomes.CannotProvide.NeedsCreation)
            && Holds(outcomes.CannotProvide.StillUnclear) && Holds(outcomes.NotProcessed.PetitionOrComplaint) && Holds(outcomes.NotProcessed.RepeatedRequest)
            && Holds(outcomes.NotProcessed.PublicationRequested) && Holds(outcomes.NotProcessed.MassRequests) && Holds(outcomes.NotProcessed.ConfirmationOrReissue)
            && Holds(outcomes.OtherHandling);
    }

    private static bool ColumnsHold(PlainRequests requests) =>
        NaturalPersonHolds(requests)
        && LegalPersonCommercialEnterpriseHolds(requests)
        && LegalPersonResearchInstitutionHolds(requests)
        && LegalPersonPublicWelfareOrganizationHolds(requests)
        && LegalPersonLegalServiceInstitutionHolds(requests)
        && LegalPersonOtherHolds(requests)
        && TotalHolds(requests);

    private static bool NaturalPersonHolds(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return requests.Received.NaturalPerson + requests.CarriedIn.NaturalPerson == outcomes.Total.NaturalPerson + requests.CarriedForward.NaturalPerson
            && outcomes.Total.NaturalPerson == outcomes.Disclosed.NaturalPerson + outcomes.PartlyDisclosed.NaturalPerson
                + outcomes.Refused.StateSecret.NaturalPerson + outcomes.Refused.ProhibitedByOtherLaw.NaturalPerson + outcomes.Refused.SecurityOrStability.NaturalPerson + outcomes.Refused.ThirdPartyRights.NaturalPerson
                + outcomes.Refused.InternalAffairs.NaturalPerson + outcomes.Refused.ProcessInformation.NaturalPerson + outcomes.Refused.EnforcementCaseFile.NaturalPerson + outcomes.Refused.AdministrativeQuery.NaturalPerson
                + outcomes.CannotProvide.NotHeld.NaturalPerson + outcomes.CannotProvide.NeedsCreation.NaturalPerson + outcomes.CannotProvide.StillUnclear.NaturalPerson + outcomes.NotProcessed.PetitionOrComplaint.NaturalPerson
                + outcomes.NotProcessed.RepeatedRequest.NaturalPerson + outcomes.NotProcessed.PublicationRequested.NaturalPerson + outcomes.NotProcessed.MassRequests.NaturalPerson + outcomes.NotProcessed.ConfirmationOrReissue.NaturalPerson
                + outcomes.OtherHandling.NaturalPerson;
    }

    private static bool LegalPersonCommercialEnterpriseHolds(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return requests.Received.LegalPerson.CommercialEnterprise + requests.CarriedIn.LegalPerson.CommercialEnterprise == outcomes.Total.LegalPerson.CommercialEnterprise + requests.CarriedForward.LegalPerson.CommercialEnterprise
            && outcomes.Total.LegalPerson.CommercialEnterprise == outcomes.Disclosed.LegalPerson.CommercialEnterprise + outcomes.PartlyDisclosed.LegalPerson.CommercialEnterprise
                + outcomes.Refused.StateSecret.LegalPerson.CommercialEnterprise + outcomes.Refused.ProhibitedByOtherLaw.LegalPerson.CommercialEnterprise + outcomes.Refused.SecurityOrStability.LegalPerson.CommercialEnterprise + outcomes.Refused.ThirdPartyRights.LegalPerson.CommercialEnterprise
                + outcomes.Refused.InternalAffairs.LegalPerson.CommercialEnterprise + outcomes.Refused.ProcessInformation.LegalPerson.CommercialEnterprise + outcomes.Refused.EnforcementCaseFile.LegalPerson.CommercialEnterprise + outcomes.Refused.AdministrativeQuery.LegalPerson.CommercialEnterprise
                + outcomes.CannotProvide.NotHeld.LegalPerson.CommercialEnterprise + outcomes.CannotProvide.NeedsCreation.LegalPerson.CommercialEnterprise + outcomes.CannotProvide.StillUnclear.LegalPerson.CommercialEnterprise + outcomes.NotProcessed.PetitionOrComplaint.LegalPerson.CommercialEnterprise
                + outcomes.NotProcessed.RepeatedRequest.LegalPerson.CommercialEnterprise + outcomes.NotProcessed.PublicationRequested.LegalPerson.CommercialEnterprise + outcomes.NotProcessed.MassRequests.LegalPerson.CommercialEnterprise + outcomes.NotProcessed.ConfirmationOrReissue.LegalPerson.CommercialEnterprise
                + outcomes.OtherHandling.LegalPerson.CommercialEnterprise;
    }

    private static bool LegalPersonResearchInstitutionHolds(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return requests.Received.LegalPerson.ResearchInstitution + requests.CarriedIn.LegalPerson.ResearchInstitution == outcomes.Total.LegalPerson.ResearchInstitution + requests.CarriedForward.LegalPerson.ResearchInstitution
            && outcomes.Total.LegalPerson.ResearchInstitution == outcomes.Disclosed.LegalPerson.ResearchInstitution + outcomes.PartlyDisclosed.LegalPerson.ResearchInstitution
                + outcomes.Refused.StateSecret.LegalPerson.ResearchInstitution + outcomes.Refused.ProhibitedByOtherLaw.LegalPerson.ResearchInstitution + outcomes.Refused.SecurityOrStability.LegalPerson.ResearchInstitution + outcomes.Refused.ThirdPartyRights.LegalPerson.ResearchInstitution
                + outcomes.Refused.InternalAffairs.LegalPerson.ResearchInstitution + outcomes.Refused.ProcessInformation.LegalPerson.ResearchInstitution + outcomes.Refused.EnforcementCaseFile.LegalPerson.ResearchInstitution + outcomes.Refused.AdministrativeQuery.LegalPerson.ResearchInstitution
                + outcomes.CannotProvide.NotHeld.LegalPerson.ResearchInstitution + outcomes.CannotProvide.NeedsCreation.LegalPerson.ResearchInstitution + outcomes.CannotProvide.StillUnclear.LegalPerson.ResearchInstitution + outcomes.NotProcessed.PetitionOrComplaint.LegalPerson.ResearchInstitution
                + outcomes.NotProcessed.RepeatedRequest.LegalPerson.ResearchInstitution + outcomes.NotProcessed.PublicationRequested.LegalPerson.ResearchInstitution + outcomes.NotProcessed.MassRequests.LegalPerson.ResearchInstitution + outcomes.NotProcessed.ConfirmationOrReissue.LegalPerson.ResearchInstitution
                + outcomes.OtherHandling.LegalPerson.ResearchInstitution;
    }

    private static bool LegalPersonPublicWelfareOrganizationHolds(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return requests.Received.LegalPerson.PublicWelfareOrganization + requests.CarriedIn.LegalPerson.PublicWelfareOrganization == outcomes.Total.LegalPerson.PublicWelfareOrganization + requests.CarriedForward.LegalPerson.PublicWelfareOrganization
            && outcomes.Total.LegalPerson.PublicWelfareOrganization == outcomes.Disclosed.LegalPerson.PublicWelfareOrganization + outcomes.PartlyDisclosed.LegalPerson.PublicWelfareOrganization
                + outcomes.Refused.StateSecret.LegalPerson.PublicWelfareOrganization + outcomes.Refused.ProhibitedByOtherLaw.LegalPerson.PublicWelfareOrganization + outcomes.Refused.SecurityOrStability.LegalPerson.PublicWelfareOrganization + outcomes.Refused.ThirdPartyRights.LegalPerson.PublicWelfareOrganization
                + outcomes.Refused.InternalAffairs.LegalPerson.PublicWelfareOrganization + outcomes.Refused.ProcessInformation.LegalPerson.PublicWelfareOrganization + outcomes.Refused.EnforcementCaseFile.LegalPerson.PublicWelfareOrganization + outcomes.Refused.AdministrativeQuery.LegalPerson.PublicWelfareOrganization
                + outcomes.CannotProvide.NotHeld.LegalPerson.PublicWelfareOrganization + outcomes.CannotProvide.NeedsCreation.LegalPerson.PublicWelfareOrganization + outcomes.CannotProvide.StillUnclear.LegalPerson.PublicWelfareOrganization + outcomes.NotProcessed.PetitionOrComplaint.LegalPerson.PublicWelfareOrganization
                + outcomes.NotProcessed.RepeatedRequest.LegalPerson.PublicWelfareOrganization + outcomes.NotProcessed.PublicationRequested.LegalPerson.PublicWelfareOrganization + outcomes.NotProcessed.MassRequests.LegalPerson.PublicWelfareOrganization + outcomes.NotProcessed.ConfirmationOrReissue.LegalPerson.PublicWelfareOrganization
                + outcomes.OtherHandling.LegalPerson.PublicWelfareOrganization;
    }

    private static bool LegalPersonLegalServiceInstitutionHolds(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return requests.Received.LegalPerson.LegalServiceInstitution + requests.CarriedIn.LegalPerson.LegalServiceInstitution == outcomes.Total.LegalPerson.LegalServiceInstitution + requests.CarriedForward.LegalPerson.LegalServiceInstitution
            && outcomes.Total.LegalPerson.LegalServiceInstitution == outcomes.Disclosed.LegalPerson.LegalServiceInstitution + outcomes.PartlyDisclosed.LegalPerson.LegalServiceInstitution
                + outcomes.Refused.StateSecret.LegalPerson.LegalServiceInstitution + outcomes.Refused.ProhibitedByOtherLaw.LegalPerson.LegalServiceInstitution + outcomes.Refused.SecurityOrStability.LegalPerson.LegalServiceInstitution + outcomes.Refused.ThirdPartyRights.LegalPerson.LegalServiceInstitution
                + outcomes.Refused.InternalAffairs.LegalPerson.LegalServiceInstitution + outcomes.Refused.ProcessInformation.LegalPerson.LegalServiceInstitution + outcomes.Refused.EnforcementCaseFile.LegalPerson.LegalServiceInstitution + outcomes.Refused.AdministrativeQuery.LegalPerson.LegalServiceInstitution
                + outcomes.CannotProvide.NotHeld.LegalPerson.LegalServiceInstitution + outcomes.CannotProvide.NeedsCreation.LegalPerson.LegalServiceInstitution + outcomes.CannotProvide.StillUnclear.LegalPerson.LegalServiceInstitution + outcomes.NotProcessed.PetitionOrComplaint.LegalPerson.LegalServiceInstitution
                + outcomes.NotProcessed.RepeatedRequest.LegalPerson.LegalServiceInstitution + outcomes.NotProcessed.PublicationRequested.LegalPerson.LegalServiceInstitution + outcomes.NotProcessed.MassRequests.LegalPerson.LegalServiceInstitution + outcomes.NotProcessed.ConfirmationOrReissue.LegalPerson.LegalServiceInstitution
                + outcomes.OtherHandling.LegalPerson.LegalServiceInstitution;
    }

    private static bool LegalPersonOtherHolds(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return requests.Received.LegalPerson.Other + requests.CarriedIn.LegalPerson.Other == outcomes.Total.LegalPerson.Other + requests.CarriedForward.LegalPerson.Other
            && outcomes.Total.LegalPerson.Other == outcomes.Disclosed.LegalPerson.Other + outcomes.PartlyDisclosed.LegalPerson.Other
                + outcomes.Refused.StateSecret.LegalPerson.Other + outcomes.Refused.ProhibitedByOtherLaw.LegalPerson.Other + outcomes.Refused.SecurityOrStability.LegalPerson.Other + outcomes.Refused.ThirdPartyRights.LegalPerson.Other
                + outcomes.Refused.InternalAffairs.LegalPerson.Other + outcomes.Refused.ProcessInformation.LegalPerson.Other + outcomes.Refused.EnforcementCaseFile.LegalPerson.Other + outcomes.Refused.AdministrativeQuery.LegalPerson.Other
                + outcomes.CannotProvide.NotHeld.LegalPerson.Other + outcomes.CannotProvide.NeedsCreation.LegalPerson.Other + outcomes.CannotProvide.StillUnclear.LegalPerson.Other + outcomes.NotProcessed.PetitionOrComplaint.LegalPerson.Other
                + outcomes.NotProcessed.RepeatedRequest.LegalPerson.Other + outcomes.NotProcessed.PublicationRequested.LegalPerson.Other + outcomes.NotProcessed.MassRequests.LegalPerson.Other + outcomes.NotProcessed.ConfirmationOrReissue.LegalPerson.Other
                + outcomes.OtherHandling.LegalPerson.Other;
    }

    private static bool TotalHolds(PlainRequests requests)
    {
        var outcomes = requests.Outcomes;
        return requests.Received.Total + requests.CarriedIn.Total == outcomes.Total.Total + requests.CarriedForward.Total
            && outcomes.Total.Total == outcomes.Disclosed.Total + outcomes.PartlyDisclosed.Total
                + outcomes.Refused.StateSecret.Total + outcomes.Refused.ProhibitedByOtherLaw.Total + outcomes.Refused.SecurityOrStability.Total + outcomes.Refused.ThirdPartyRights.Total
                + outcomes.Refused.InternalAffairs.Total + outcomes.Refused.ProcessInformation.Total + outcomes.Refused.EnforcementCaseFile.Total + outcomes.Refused.AdministrativeQuery.Total
                + outcomes.CannotProvide.NotHeld.Total + outcomes.CannotProvide.NeedsCreation.Total + outcomes.CannotProvide.StillUnclear.Total + outcomes.NotProcessed.PetitionOrComplaint.Total
                + outcomes.NotProcessed.RepeatedRequest.Total + outcomes.NotProcessed.PublicationRequested.Total + outcomes.NotProcessed.MassRequests.Total + outcomes.NotProcessed.ConfirmationOrReissue.Total
                + outcomes.OtherHandling.Total;
    }

    private static bool Holds(PlainApplicants row) =>
        row.NaturalPerson >= 0 && row.LegalPerson.CommercialEnterprise >= 0 && row.LegalPerson.ResearchInstitution >= 0
        && row.LegalPerson.PublicWelfareOrganization >= 0 && row.LegalPerson.LegalServiceInstitution >= 0 && row.LegalPerson.Other >= 0
        && row.Total == row.NaturalPerson + row.LegalPerson.CommercialEnterprise + row.LegalPerson.ResearchInstitution
            + row.LegalPerson.PublicWelfareOrganization + row.LegalPerson.LegalServiceInstitution + row.LegalPerson.Other;

    private static bool Holds(PlainProceeding group) =>
        group.Upheld >= 0 && group.Corrected >= 0 && group.OtherResult >= 0 && group.Pending >= 0
        && group.Total == group.Upheld + group.Corrected + group.OtherResult + group.Pending;

    private static bool Holds(PlainDocuments row) => row.Made >= 0 && row.NewlyPublished >= 0 && row.NewlyPublished <= row.TotalPublished;

    private static bool Holds(PlainMatters row) => row.ItemsLastYear >= 0 && row.Decisions >= 0 && row.ItemsLastYear + row.ChangeInItems >= 0;

    private static bool Holds(PlainFees row) => row.ItemsLastYear >= 0 && row.ItemsLastYear + row.ChangeInItems >= 0;

    private static bool Holds(PlainProcurement row) => row.Projects >= 0 && row.Amount >= 0;
}
