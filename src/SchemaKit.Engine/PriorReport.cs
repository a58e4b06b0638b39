using System.Globalization;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;

namespace SchemaKit.Engine;

/// <summary>Tells whether a report is that of the same body of the year before.</summary>
internal static class PriorReport
{
    /// <summary>What is wrong, at its place in the other report; <see langword="null"/> if nothing is.</summary>
    /// <param name="own">What is not known of it cannot contradict.</param>
    public static PayloadFault? WrongIn(PayloadReading prior, ReportValues own)
    {
        if (prior.Faults.FirstOrDefault(f => !prior.IsText || IsAboutDefinition(f)) is { } fault)
            return new PayloadFault(PayloadRules.WrongPrior, fault.Pointer, fault.Location, WantedOf(fault, own), fault.Arguments.Count > 1 ? fault.Arguments[1] : "");

        var years = Differs(HeadReader.Year, (own.Year - 1)?.ToString(CultureInfo.InvariantCulture), prior.Values.Year?.ToString(CultureInfo.InvariantCulture), prior);
        var hasCodes = own.OrganizationCode is not null && prior.Values.OrganizationCode is not null;
        return years ?? (hasCodes
            ? Differs(HeadReader.OrganizationCode, own.OrganizationCode, prior.Values.OrganizationCode, prior)
            : Differs(HeadReader.Organization, own.Organization, prior.Values.Organization, prior));
    }

    private static bool IsAboutDefinition(PayloadFault fault) => fault.Pointer is "/" + HeadReader.Standard or "/" + HeadReader.Edition;

    private static string WantedOf(PayloadFault fault, ReportValues own) =>
        fault.Pointer == "/" + HeadReader.Standard ? own.Report.Definition.Standard.Value : own.Report.Definition.Edition.Value;

    private static PayloadFault? Differs(string key, string? wanted, string? found, PayloadReading prior) => wanted is null || wanted == found
        ? null
        : new PayloadFault(PayloadRules.WrongPrior, JsonPointer.Append(JsonPointer.Root, key), prior.Values.HeadLocations.TryGetValue(key, out var place) ? place : null, wanted, found ?? "");
}
