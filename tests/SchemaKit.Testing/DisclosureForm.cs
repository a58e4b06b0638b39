namespace SchemaKit.Testing;

/// <summary>An edition of the form of the disclosure standard, laid out by hand as printed, not from the definition.</summary>
public sealed class DisclosureForm
{
    private static readonly string[] OutcomesOfBoth =
    [
        "outcomes/disclosed", "outcomes/partlyDisclosed",
        "outcomes/refused/stateSecret", "outcomes/refused/prohibitedByOtherLaw", "outcomes/refused/securityOrStability", "outcomes/refused/thirdPartyRights",
        "outcomes/refused/internalAffairs", "outcomes/refused/processInformation", "outcomes/refused/enforcementCaseFile", "outcomes/refused/administrativeQuery",
        "outcomes/cannotProvide/notHeld", "outcomes/cannotProvide/needsCreation", "outcomes/cannotProvide/stillUnclear",
        "outcomes/notProcessed/petitionOrComplaint", "outcomes/notProcessed/repeatedRequest", "outcomes/notProcessed/publicationRequested",
        "outcomes/notProcessed/massRequests", "outcomes/notProcessed/confirmationOrReissue",
    ];

    private DisclosureForm(string edition, int firstYear, string[] otherHandling, string[] disclosureCells)
    {
        Edition = edition;
        FirstYear = firstYear;
        OtherHandling = otherHandling;
        Outcomes = [.. OutcomesOfBoth, .. otherHandling];
        Rows = ["received", "carriedIn", .. Outcomes, "outcomes/total", "carriedForward"];
        RuledCells =
        [
            .. Rows.SelectMany(r => Columns.Select(c => $"/requests/{r}/{c}")),
            .. ProceedingGroups.SelectMany(g => ProceedingParts.Append("total").Select(p => $"/proceedings/{g}/{p}")),
        ];
        DisclosureCells = disclosureCells;
        AllCells = [.. disclosureCells, .. RuledCells];
    }

    /// <summary>The seven value columns of table 3.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "naturalPerson", "legalPerson/commercialEnterprise", "legalPerson/researchInstitution", "legalPerson/publicWelfareOrganization",
        "legalPerson/legalServiceInstitution", "legalPerson/other", "total",
    ];

    /// <summary>The three groups of table 4, and the figures of each.</summary>
    public static IReadOnlyList<string> ProceedingGroups { get; } = ["reconsideration", "litigation/direct", "litigation/afterReconsideration"];

    public static IReadOnlyList<string> ProceedingParts { get; } = ["upheld", "corrected", "otherResult", "pending"];

    /// <summary>22 cells in table 2, 23 rows in table 3.</summary>
    public static DisclosureForm Edition2019 { get; } = new(
        "2019", 2019, ["outcomes/otherHandling"],
        [
            .. from r in new[] { "governmentRule", "normativeDocument" } from c in new[] { "made", "newlyPublished", "totalPublished" } select $"/article20Item1/{r}/{c}",
            .. from r in new[] { "licensing", "otherExternalMatter" } from c in new[] { "itemsLastYear", "changeInItems", "decisions" } select $"/article20Item5/{r}/{c}",
            .. from r in new[] { "penalty", "coercion" } from c in new[] { "itemsLastYear", "changeInItems", "decisions" } select $"/article20Item6/{r}/{c}",
            "/article20Item8/administrativeFee/itemsLastYear", "/article20Item8/administrativeFee/changeInItems",
            "/article20Item9/centralizedProcurement/projects", "/article20Item9/centralizedProcurement/amount",
        ]);

    /// <summary>10 cells in table 2, 25 rows in table 3.</summary>
    public static DisclosureForm Edition2021 { get; } = new(
        "2021", 2021,
        ["outcomes/otherHandlingByReason/correctionOverdue", "outcomes/otherHandlingByReason/feeOverdue", "outcomes/otherHandlingByReason/other"],
        [
            .. from r in new[] { "governmentRule", "normativeDocument" } from c in new[] { "issued", "repealed", "inForce" } select $"/article20Item1/{r}/{c}",
            "/article20Item5/licensing/decisions", "/article20Item6/penalty/decisions", "/article20Item6/coercion/decisions",
            "/article20Item8/administrativeFee/feesCollected",
        ]);

    public string Edition { get; }

    public int FirstYear { get; }

    /// <summary>The figures of 本年度办理结果 other than their total.</summary>
    public IReadOnlyList<string> Outcomes { get; }

    /// <summary>Of those, the ones of （六）.</summary>
    public IReadOnlyList<string> OtherHandling { get; }

    /// <summary>The rows of table 3.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The cells of tables 3 and 4.</summary>
    public IReadOnlyList<string> RuledCells { get; }

    /// <summary>The cells of table 2.</summary>
    public IReadOnlyList<string> DisclosureCells { get; }

    public IReadOnlyList<string> AllCells { get; }
}
