namespace SchemaKit.Runtime;

/// <summary>Tells whether a report is that of the same body of the year before.</summary>
internal static class PriorReport
{
    /// <summary>What is wrong, at its place in the other report; <see langword="null"/> if nothing is. What is not known of the own report cannot contradict.</summary>
    public static PayloadFault? WrongIn(ReportData prior, ReportData own)
    {
        if (own.Year is >= 1 and <= PayloadReader.MaxYear && Differs("year", NumberText.Plain(own.Year - 1), NumberText.Plain(prior.Year)) is { } wrong)
            return wrong;

        return own.OrganizationCode is { } code && prior.OrganizationCode is { } other
            ? Differs("organizationCode", code, other)
            : own.Organization.Length == 0 ? null : Differs("organization", own.Organization, prior.Organization);
    }

    private static PayloadFault? Differs(string key, string wanted, string found) =>
        wanted == found ? null : new PayloadFault(PayloadRules.WrongPrior, "/" + key, null, wanted, found);
}
