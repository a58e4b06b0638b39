namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>What has become of the rules that every payload must obey, whatever its definition: <c>SchemaKit.PayloadRules</c>.</summary>
internal static class PayloadLedger
{
    private static readonly LedgerEntry LeftToParser = LedgerEntry.Weakened(
        "取决于所用的 JSON 解析器",
        "as far as the JSON parser before it refuses it");

    private static readonly LedgerEntry LostByParser = LedgerEntry.NotExpressible(
        "JSON 解析器之后已看不到",
        "a JSON parser has already lost it");

    private static readonly LedgerEntry Rounded = LedgerEntry.Weakened(
        "解析器舍入后符合的数会被接受",
        "a number that fits once the parser has rounded it is accepted");

    private static readonly LedgerEntry ManyValues = LedgerEntry.NotExpressible(
        "标准关键字不能比较几个值；写在 x-schemakit 中",
        "no standard keyword compares values with each other; it stands in x-schemakit");

    private static readonly LedgerEntry NoDigits = LedgerEntry.NotExpressible(
        "multipleOf 在浮点数上会误判，故不用；小数位数写在 x-schemakit 中",
        "multipleOf is wrong on floating-point numbers and so not used; the scale stands in x-schemakit");

    private static readonly LedgerEntry OneReport = LedgerEntry.NotExpressible(
        "只看一份报告",
        "it sees one report");

    private static readonly LedgerEntry Callers = LedgerEntry.NotExpressible(
        "其他报告由调用者提供，不核对其年度和机关",
        "the other reports are the caller's; their year and body are not checked");

    private static readonly LedgerEntry FoundByYear = LedgerEntry.NotExpressible(
        "上年报告按机关和年度查得，不会给错",
        "last year's report is looked up by body and year, so that no wrong one can be given");

    private static readonly LedgerEntry NoChildren = LedgerEntry.NotExpressible(
        "不读下级机关的报告",
        "reports of subordinate bodies are not read");

    private static readonly LedgerEntry NotCarriedOver = LedgerEntry.Weakened(
        "上年报告为另一版本时一律拒绝，不作转换",
        "last year's report is refused if it is of another edition, also where a migration leads from that");

    private static readonly LedgerEntry SumsComputed = LedgerEntry.NotExpressible(
        "下级合计由调用者算好后提供",
        "the sums over subordinate bodies come computed");

    public static readonly IReadOnlyList<LedgerRow> Rows =
    [
        Row("too-large", LostByParser, LostByParser),
        Row("invalid-encoding", LeftToParser, LeftToParser),
        Row("invalid-json", LeftToParser, LeftToParser),
        Row("too-deep", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("number-too-long", LostByParser, LostByParser),
        Row("duplicate-key", LostByParser, LostByParser),
        Row("unknown-key", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("missing-key", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("wrong-type", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("wrong-definition", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("not-whole", Rounded, Rounded),
        Row("too-many-digits", NoDigits, Rounded),
        Row("out-of-range", Rounded, Rounded),
        Row("invalid-value", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("blank-forbidden", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("undeclared-entry", ManyValues, LedgerEntry.Enforced),
        Row("duplicate-entry", ManyValues, LedgerEntry.Enforced),
        Row("too-many-entries", LedgerEntry.Enforced, LedgerEntry.Enforced),
        Row("wrong-prior", OneReport, Callers, FoundByYear, NotCarriedOver),
        Row("wrong-child", OneReport, Callers, NoChildren, SumsComputed),
    ];

    /// <summary>Code reads the payload itself, and what is loaded into tables has been read by it.</summary>
    private static LedgerRow Row(string id, LedgerEntry plain, LedgerEntry withRules, LedgerEntry? loaded = null, LedgerEntry? typeScript = null) => new(id, Artifacts.All.ToDictionary(a => a, a =>
        a == Artifacts.JsonSchema || a == Artifacts.OpenApi ? plain
        : a == Artifacts.XSchemaKit ? withRules
        : a == Artifacts.TypeScript ? typeScript ?? LedgerEntry.Enforced
        : Artifacts.Sql.Contains(a) ? loaded ?? LedgerEntry.Enforced
        : LedgerEntry.Enforced));
}
