using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

/// <summary>A small report with a roster and lists as emitted code would state it; it has no rules.</summary>
/// <remarks>
/// Fixed cells: 0–1 sites.overall received, days (with specials); 2 extra.overall count. Lists: 0 roster bodies, 1 sites, 2 sites.reasons (with an overall row), 3 log, 4 extra (optional).
/// An entry of sites has received, days, then the overall cell of its reasons.
/// </remarks>
internal static class ListReport
{
    public static readonly KindShape Days = new(KindBase.Decimal, 1, 0, 99_999)
    {
        Specials = [Special("N/A", isValue: false), Special("<1", isValue: true)],
    };

    private static readonly KindShape Text = new(KindBase.Text, 0, 0, 0);

    public static readonly ReportShape Shape = new()
    {
        Standard = "lists",
        Edition = "1",
        Languages = ["en"],
        Requires = ["organizationCode"],
        CellCount = 3,
        InstanceCount = 0,
        Rules = [],
        Check = static (ref _) => { },
        Members =
        [
            new TableShape("bodies", Label("Bodies"), 0, BlankMeaning.Zero, [], [new("name", Label("Name"))], [Text]) { List = new(0, "body", 0, false) },
            new TextShape("overview"),
            new TableShape("sites", Label("Sites"), 0, BlankMeaning.Zero, [],
                [
                    new("received", Label("Received")),
                    new("reasons", Label("Reasons"))
                    {
                        NestedList = new TableShape("reasons", Label("Reasons"), 0, BlankMeaning.Zero, [], [new("times", Label("Times"))], [SampleReport.Count]) { List = new(2, "", -1, true) },
                    },
                    new("group", Label("Group"), new NodeShape("days", Label("Days"))),
                ],
                [SampleReport.Count, Days, SampleReport.Count]) { List = new(1, "body", 0, true) },
            new TableShape("log", Label("Log"), 2, BlankMeaning.Forbidden, [], [new("note", Label("Note"))], [Text]) { List = new(3, "", -1, false) },
            new TableShape("extra", Label("Extra"), 2, BlankMeaning.Zero, [], [new("count", Label("Count"))], [SampleReport.Count]) { List = new(4, "file", -1, true) { IsOptional = true } },
        ],
    };

    /// <summary>A payload in canonical form without a fault or a blank.</summary>
    public const string Valid = """
        {"standard":"lists","edition":"1","organization":"Agency","organizationCode":"AG","year":2024,
        "bodies":[{"body":"A","name":"First"},{"body":"B","name":"Second"}],
        "sites":{"entries":[{"body":"A","received":5,"reasons":{"entries":[{"times":2},{"times":3}],"overall":{"times":5}},"group":{"days":"<1"}},{"body":"B","received":1,"reasons":{"entries":[],"overall":{"times":0}},"group":{"days":2.5}}],"overall":{"received":6,"group":{"days":"N/A"}}},
        "log":[{"note":"x"}],
        "footnotes":{"sites":["one","two"]}}
        """;

    public static byte[] ValidBytes => Encoding.UTF8.GetBytes(Valid);

    public static byte[] With(string part, string other)
    {
        Assert.Equal(2, Valid.Split(part).Length);
        return Encoding.UTF8.GetBytes(Valid.Replace(part, other, StringComparison.Ordinal));
    }

    public static string[] FaultsWith(string part, string other) => Show(PayloadValidator.Validate(Shape, With(part, other)));

    public static string[] Show(ValidationResult result) => [.. result.Violations.Select(v => $"{v.RuleId} {v.Pointer}")];

    public static ReportData Read() => PayloadValidator.Read(Shape, ValidBytes);

    private static LocalizedText Label(string text) => new(("en", text));

    private static SpecialShape Special(string text, bool isValue)
    {
        var skip = new SpecialReading(SpecialReadingKind.Skip, 0);
        return new(text, skip, skip, skip, isValue);
    }
}
