using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

/// <summary>A small report as emitted code would state it, with every kind of cell and every meaning of blank.</summary>
/// <remarks>
/// Cells 0–8: requests, rows received, carriedIn, outcomes.total × columns naturalPerson, legalPerson.other, total.
/// 9–14: fees (record, decimals of scale 2): charged, refunded, kept, and count, change, since.
/// 15–16: surveys (unknown). 17–18: seals (forbidden). 19–21: details (text, date, code).
/// </remarks>
internal static class SampleReport
{
    public const int Instances = 10;

    public static readonly KindShape Count = new(KindBase.Integer, 0, 0, 9_007_199_254_740_991);
    public static readonly KindShape Change = new(KindBase.Integer, 0, -9_007_199_254_740_991, 9_007_199_254_740_991);
    public static readonly KindShape Money = new(KindBase.Decimal, 2, -999_999_999_999_999, 999_999_999_999_999);
    public static readonly KindShape Year = new(KindBase.Year, 0, 1, 9999);

    public static readonly ReportShape Shape = new()
    {
        Standard = "sample",
        Edition = "2019",
        Languages = ["zh-Hans", "en"],
        FirstYear = 2019,
        LastYear = 2020,
        CellCount = 22,
        InstanceCount = Instances,
        Members =
        [
            new TextShape("overview"),
            new TableShape("requests", Label("申请", "Requests"), 0, BlankMeaning.Zero,
                [
                    new("received", Label("一、本年新收", "Requests received")),
                    new("carriedIn", Label("二、上年结转", "Carried in")),
                    new("outcomes", Label("三、结果", "Outcomes"), new NodeShape("total", Label("总计", "Total"))),
                ],
                [
                    new("naturalPerson", Label("自然人", "Natural persons")),
                    new("legalPerson", Label("法人", "Legal persons"), new NodeShape("other", Label("其他", "Other"))),
                    new("total", Label("总计", "Total")),
                ],
                [Count]),
            new TableShape("fees", Label("收费", "Fees"), 9, BlankMeaning.Zero, [],
                [
                    new("charged", Label("收取", "Charged")), new("refunded", Label("退还", "Refunded")), new("kept", Label("实收", "Kept")),
                    new("count", Label("件数", "Number")), new("change", Label("增减", "Change")), new("since", Label("起始年", "Since")),
                ],
                [Money, Money, Money, Count, Change, Year]),
            new TableShape("surveys", Label("调查", "Surveys"), 15, BlankMeaning.Unknown, [],
                [new("sent", Label("发出", "Sent")), new("returned", Label("收回", "Returned"))], [Count]),
            new TableShape("seals", Label("印章", "Seals"), 17, BlankMeaning.Forbidden, [],
                [new("made", Label("制发", "Made")), new("kept", Label("保管", "Kept"))], [Count]),
            new TableShape("details", Label("详情", "Details"), 19, BlankMeaning.Zero, [],
                [new("remark", Label("备注", "Remark")), new("day", Label("日期", "Day")), new("form", Label("形式", "Form"))],
                [new(KindBase.Text, 0, 0, 0), new(KindBase.Date, 0, 1, 3_652_059), new(KindBase.Code, 0, 0, 1, "paper", "digital")]),
        ],
        Rules =
        [
            new("requests.total", RuleStatus.Implied, RuleSeverity.Error, Relation.Equal)
            {
                Text = Label("总计等于各项之和", "The total is the sum of its parts"), Quantifier = Quantifier.Row, Table = "requests",
                Coefficients = [1, -1, -1], LeftCount = 1,
            },
            new("balance", RuleStatus.Printed, RuleSeverity.Error, Relation.Equal)
            {
                Text = Label("第一项加第二项，等于第三项", "Item 1 plus item 2 equals item 3"), Quantifier = Quantifier.Column, Table = "requests",
                Coefficients = [1, 1, -1], LeftCount = 2, Primary = 2,
            },
            new("feesKept", RuleStatus.Printed, RuleSeverity.Error, Relation.Equal)
            {
                Coefficients = [1, 1, -1], LeftCount = 2, Scale = 2, Primary = 2,
            },
            new("surveysReturned", RuleStatus.Practice, RuleSeverity.Warning, Relation.LessOrEqual)
            {
                Coefficients = [1, -1], LeftCount = 1,
            },
            new("sealsKept", RuleStatus.Practice, RuleSeverity.Info, Relation.GreaterOrEqual)
            {
                Text = Label("保管的多于两枚", "More than two seals are kept"), Coefficients = [0, 0], LeftCount = 2, RightConstant = 2, FirstYear = 2020, LastYear = 2020,
            },
            new("feesPerRequest", RuleStatus.Practice, RuleSeverity.Error, Relation.LessOrEqual)
            {
                Coefficients = [2, -3, 1], LeftCount = 1, LeftConstant = -1, RightConstant = 100,
            },
        ],
        Check = Check,
    };

    /// <summary>A payload in canonical form in which everything holds, without blanks.</summary>
    public const string Valid = """
        {"standard":"sample","edition":"2019","organization":"紫阳县","year":2020,"title":"年报","publicationDate":"2021-01-31","overview":"概况",
        "requests":{"received":{"naturalPerson":13,"legalPerson":{"other":1},"total":14},"carriedIn":{"naturalPerson":2,"legalPerson":{"other":0},"total":2},"outcomes":{"total":{"naturalPerson":15,"legalPerson":{"other":1},"total":16}}},
        "fees":{"charged":12.5,"refunded":-2.25,"kept":10.25,"count":4,"change":-3,"since":1999},
        "surveys":{"sent":5,"returned":4},
        "seals":{"made":1,"kept":3},
        "details":{"remark":"无","day":"2020-02-29","form":"digital"}}
        """;

    public static byte[] ValidBytes => Encoding.UTF8.GetBytes(Valid);

    /// <summary>The valid payload with a part replaced, which must be there once.</summary>
    public static byte[] With(string part, string other)
    {
        Assert.Equal(2, Valid.Split(part).Length);
        return Encoding.UTF8.GetBytes(Valid.Replace(part, other, StringComparison.Ordinal));
    }

    public static ValidationResult Validate(string part, string other) => PayloadValidator.Validate(Shape, With(part, other));

    public static ReportData Read() => PayloadValidator.Read(Shape, ValidBytes);

    public static LocalizedText Label(string chinese, string english) => new(("zh-Hans", chinese), ("en", english));

    private static void Check(ref RuleRun run)
    {
        RequestsTotal(ref run);
        Balance(ref run);
        FeesKept(ref run);
        SurveysReturned(ref run);
        SealsKept(ref run);
        FeesPerRequest(ref run);
    }

    private static void RequestsTotal(ref RuleRun run)
    {
        var cells = run.Cells;
        for (var row = 0; row < 3; row++)
        {
            var at = row * 3;
            ReadOnlySpan<int> operands = [at + 2, at, at + 1];
            if (run.Skips(0, row, operands))
                continue;
            long left = cells[at + 2], right = cells[at] + cells[at + 1];
            run.Judge(0, row, operands, left == right, left, right);
        }
    }

    private static void Balance(ref RuleRun run)
    {
        var cells = run.Cells;
        for (var column = 0; column < 3; column++)
        {
            ReadOnlySpan<int> operands = [column, column + 3, column + 6];
            if (run.Skips(1, column, operands))
                continue;
            long left = cells[column] + cells[column + 3], right = cells[column + 6];
            run.Judge(1, column, operands, left == right, left, right);
        }
    }

    private static void FeesKept(ref RuleRun run)
    {
        var cells = run.Cells;
        ReadOnlySpan<int> operands = [9, 10, 11];
        if (!run.Skips(2, 0, operands))
            run.Judge(2, 0, operands, cells[9] + cells[10] == cells[11], cells[9] + cells[10], cells[11]);
    }

    private static void SurveysReturned(ref RuleRun run)
    {
        var cells = run.Cells;
        ReadOnlySpan<int> operands = [16, 15];
        if (!run.Skips(3, 0, operands))
            run.Judge(3, 0, operands, cells[16] <= cells[15], cells[16], cells[15]);
    }

    private static void SealsKept(ref RuleRun run)
    {
        var cells = run.Cells;
        ReadOnlySpan<int> operands = [17, 18];
        if (run.Skips(4, 0, operands))
            return;
        var left = Math.Max(cells[17], cells[18]);
        run.Judge(4, 0, operands, left >= 2, left, 2);
    }

    // 2 * fees.count - 1 <= 3 * requests.received.total - fees.change + 100
    private static void FeesPerRequest(ref RuleRun run)
    {
        var cells = run.Cells;
        ReadOnlySpan<int> operands = [12, 2, 13];
        if (run.Skips(5, 0, operands))
            return;
        long left = (2 * cells[12]) - 1, right = (3 * cells[2]) - cells[13] + 100;
        run.Judge(5, 0, operands, left <= right, left, right);
    }
}
