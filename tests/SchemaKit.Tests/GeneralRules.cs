using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

/// <summary>A small report as emitted code would state it, with one rule of the general form.</summary>
/// <remarks>
/// Fixed cells: 0–3 form a, b, money, days; 4 survey.c, whose blank is unknown; 5–6 sites.overall received, days; 7 plans.overall.planned.
/// Lists: 0 roster bodies, 1 sites, 2 sites.reasons (with an overall row), 3 plans (optional). A row of sites has received 0, days 1, then the overall cell of its reasons 2.
/// </remarks>
internal static class GeneralRules
{
    public const int Bodies = 0, Sites = 1, Reasons = 2, Plans = 3;

    public const string TwoSites = """
        "entries": [ { "body": "A", "received": 5, "days": "<1", "reasons": { "entries": [ { "times": 2 }, { "times": 3 } ], "overall": { "times": 5 } } },
                     { "body": "B", "received": 1, "days": 2.5, "reasons": { "entries": [], "overall": { "times": 0 } } } ],
        "overall": { "received": 6, "days": "N/A" }
        """;

    private static readonly KindShape Change = new(KindBase.Integer, 0, -1_000_000, 1_000_000);
    private static readonly KindShape Money = new(KindBase.Decimal, 2, -99_999, 99_999);

    private static readonly KindShape Days = new(KindBase.Decimal, 1, 0, 99_999)
    {
        Specials =
        [
            new("N/A", Reading(SpecialReadingKind.Skip), Reading(SpecialReadingKind.Number), Reading(SpecialReadingKind.Skip), false),
            new("<1", Reading(SpecialReadingKind.Number), Reading(SpecialReadingKind.Number, 1), Reading(SpecialReadingKind.Number, 1), true),
            new("?", Reading(SpecialReadingKind.Unknown), Reading(SpecialReadingKind.Unknown), Reading(SpecialReadingKind.Unknown), false),
        ],
    };

    public static RuleShape Rule => new("r", RuleStatus.Printed, RuleSeverity.Error, Relation.Equal) { Coefficients = [], LeftCount = 0 };

    public static RuleShape OverSites => Rule with { Quantifier = Quantifier.ListRow, Table = "sites", List = Sites };

    public static ReportShape Shape(RuleShape rule, RuleChecks check) => new()
    {
        Standard = "general",
        Edition = "1",
        Languages = ["en"],
        CellCount = 8,
        InstanceCount = 1,
        Rules = [rule],
        Check = check,
        Members =
        [
            new TableShape("bodies", Label("Bodies"), 0, BlankMeaning.Zero, [], [new("name", Label("Name"))], [Change]) { List = new(Bodies, "body", Bodies, false) },
            new TableShape("form", Label("Form"), 0, BlankMeaning.Zero, [], [new("a", Label("A")), new("b", Label("B")), new("money", Label("Money")), new("days", Label("Days"))], [Change, Change, Money, Days]),
            new TableShape("survey", Label("Survey"), 4, BlankMeaning.Unknown, [], [new("c", Label("C"))], [Change]),
            new TableShape("sites", Label("Sites"), 5, BlankMeaning.Zero, [],
                [
                    new("received", Label("Received")), new("days", Label("Days")),
                    new("reasons", Label("Reasons"))
                    {
                        NestedList = new TableShape("reasons", Label("Reasons"), 0, BlankMeaning.Zero, [], [new("times", Label("Times"))], [Change]) { List = new(Reasons, "", -1, true) },
                    },
                ],
                [Change, Days, Change]) { List = new(Sites, "body", Bodies, true) },
            new TableShape("plans", Label("Plans"), 7, BlankMeaning.Zero, [], [new("planned", Label("Planned"))], [Change]) { List = new(Plans, "body", Bodies, true) { IsOptional = true } },
        ],
    };

    public static byte[] Payload(string form = "0, 0, 0, 0", string survey = "0", string sites = TwoSites, string plans = "", int year = 2025, string body = "Body")
    {
        var cells = form.Split(", ");
        return Encoding.UTF8.GetBytes($$"""
            { "standard": "general", "edition": "1", "organization": "{{body}}", "year": {{year}}, "bodies": [ { "body": "A", "name": 1 }, { "body": "B", "name": 1 } ],
              "form": { "a": {{cells[0]}}, "b": {{cells[1]}}, "money": {{cells[2]}}, "days": {{cells[3]}} }, "survey": { "c": {{survey}} },
              "sites": { {{sites}} }{{(plans.Length > 0 ? $", \"plans\": {{ {plans} }}" : "")}} }
            """);
    }

    /// <summary>How many instances hold, then both sides and the place of each that does not, and each that is not evaluated.</summary>
    public static string Words(ValidationResult result) => string.Join(
        "; ",
        [
            $"{result.Rules.Holds} hold",
            .. result.Violations.Select(v => FormattableString.Invariant($"{v.Id} {v.Left:0.##} {v.Right:0.##} {v.Pointer}")),
            .. result.NotEvaluated.Select(s => $"{s.RuleId}[{s.Instance}] {s.Reason} {string.Join(' ', s.Pointers)}".TrimEnd()),
        ]);

    private static SpecialReading Reading(SpecialReadingKind kind, long value = 0) => new(kind, value);

    private static LocalizedText Label(string text) => new(("en", text));
}
