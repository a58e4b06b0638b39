using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaKit.Testing;

/// <summary>A report of the 2019 edition of the disclosure standard, laid out by hand from the printed form, not from the definition.</summary>
public sealed class DisclosureReport
{
    /// <summary>The seven value columns of table 3.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "naturalPerson", "legalPerson/commercialEnterprise", "legalPerson/researchInstitution", "legalPerson/publicWelfareOrganization",
        "legalPerson/legalServiceInstitution", "legalPerson/other", "total",
    ];

    /// <summary>The figures of 本年度办理结果 other than their total.</summary>
    public static IReadOnlyList<string> Outcomes { get; } =
    [
        "outcomes/disclosed", "outcomes/partlyDisclosed",
        "outcomes/refused/stateSecret", "outcomes/refused/prohibitedByOtherLaw", "outcomes/refused/securityOrStability", "outcomes/refused/thirdPartyRights",
        "outcomes/refused/internalAffairs", "outcomes/refused/processInformation", "outcomes/refused/enforcementCaseFile", "outcomes/refused/administrativeQuery",
        "outcomes/cannotProvide/notHeld", "outcomes/cannotProvide/needsCreation", "outcomes/cannotProvide/stillUnclear",
        "outcomes/notProcessed/petitionOrComplaint", "outcomes/notProcessed/repeatedRequest", "outcomes/notProcessed/publicationRequested",
        "outcomes/notProcessed/massRequests", "outcomes/notProcessed/confirmationOrReissue",
        "outcomes/otherHandling",
    ];

    /// <summary>The 23 rows of table 3.</summary>
    public static IReadOnlyList<string> Rows { get; } = ["received", "carriedIn", .. Outcomes, "outcomes/total", "carriedForward"];

    /// <summary>The three groups of table 4, and the figures of each.</summary>
    public static IReadOnlyList<string> ProceedingGroups { get; } = ["reconsideration", "litigation/direct", "litigation/afterReconsideration"];

    public static IReadOnlyList<string> ProceedingParts { get; } = ["upheld", "corrected", "otherResult", "pending"];

    /// <summary>The 161 + 15 cells of tables 3 and 4.</summary>
    public static IReadOnlyList<string> RuledCells { get; } =
    [
        .. Rows.SelectMany(r => Columns.Select(c => $"/requests/{r}/{c}")),
        .. ProceedingGroups.SelectMany(g => ProceedingParts.Append("total").Select(p => $"/proceedings/{g}/{p}")),
    ];

    /// <summary>The 22 cells of table 2.</summary>
    public static IReadOnlyList<string> DisclosureCells { get; } =
    [
        .. from r in new[] { "governmentRule", "normativeDocument" } from c in new[] { "made", "newlyPublished", "totalPublished" } select $"/article20Item1/{r}/{c}",
        .. from r in new[] { "licensing", "otherExternalMatter" } from c in new[] { "itemsLastYear", "changeInItems", "decisions" } select $"/article20Item5/{r}/{c}",
        .. from r in new[] { "penalty", "coercion" } from c in new[] { "itemsLastYear", "changeInItems", "decisions" } select $"/article20Item6/{r}/{c}",
        "/article20Item8/administrativeFee/itemsLastYear", "/article20Item8/administrativeFee/changeInItems",
        "/article20Item9/centralizedProcurement/projects", "/article20Item9/centralizedProcurement/amount",
    ];

    public static IReadOnlyList<string> AllCells { get; } = [.. DisclosureCells, .. RuledCells];

    /// <summary>The figure of each cell by its JSON Pointer; <see langword="null"/> is blank.</summary>
    public Dictionary<string, decimal?> Figures { get; } = AllCells.ToDictionary(p => p, _ => (decimal?)0);

    public int Year { get; set; } = 2020;

    public DisclosureReport Copy()
    {
        var copy = new DisclosureReport { Year = Year };
        foreach (var (pointer, figure) in Figures)
            copy.Figures[pointer] = figure;
        return copy;
    }

    /// <summary>The payload as an object tree that tests may damage.</summary>
    public JsonObject ToJson()
    {
        var root = new JsonObject
        {
            ["standard"] = "gov-info-disclosure",
            ["edition"] = "2019",
            ["organization"] = "某某局",
            ["year"] = Year,
        };
        foreach (var pointer in AllCells)
        {
            var keys = pointer[1..].Split('/');
            var at = root;
            foreach (var key in keys[..^1])
            {
                if (at[key] is not JsonObject)
                    at[key] = new JsonObject();
                at = (JsonObject)at[key]!;
            }

            at[keys[^1]] = Figures[pointer] is { } figure ? JsonValue.Create(figure) : null;
        }

        return root;
    }

    public byte[] ToUtf8(bool indented = false) => JsonSerializer.SerializeToUtf8Bytes(ToJson(), indented ? Indented : null);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
