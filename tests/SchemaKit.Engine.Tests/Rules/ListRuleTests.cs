using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;

namespace SchemaKit.Engine.Tests.Rules;

public sealed class ListRuleTests
{
    private static readonly ListPayload Two = new() { Cases = ["B 5 4 1 null", "A 7 7 2 null"], AllCases = "12 11 3 null" };

    [Fact]
    public void Rows_come_as_the_payload_has_them_and_then_the_overall_row()
    {
        Assert.Equal("r[B] 5≠0 r[A] 7≠0 r[overall] 12≠0", Outcome(Rule("row of cases", "received = 0"), Two));
        Assert.Equal("r[B] 5≠0 r[A] 7≠0", Outcome(Rule("entry of cases", "received = 0"), Two));
        Assert.Equal("r[overall] 12≠0", Outcome(Rule("overall of cases", "received = 0"), Two));
    }

    [Fact]
    public void Overall_row_stands_for_the_entries_of_a_report_without_any()
    {
        var alone = new ListPayload { Offices = "", AllCases = "12 11 3 null" };

        Assert.Equal("r[overall] 12≠0", Outcome(Rule("entry of cases", "received = 0"), alone));
        Assert.Equal("r[overall] 12≠0", Outcome(Rule("row of cases", "received = 0"), alone));
        Assert.Equal("", Outcome(Rule("entry of refusals", "total = sum(reasons.entries.times)"), alone));
    }

    [Fact]
    public void Variable_comes_before_the_rows()
    {
        var rule = """{ "id": "r", "status": "practice", "forEach": "entry of cases", "with": { "k": [2, 3] }, "assert": "received + {k} = 50" }""";
        Assert.Equal("r[B,k=2] 7≠50 r[A,k=2] 9≠50 r[B,k=3] 8≠50 r[A,k=3] 10≠50", Outcome(rule, Two));
    }

    [Fact]
    public void Entries_without_a_key_are_numbered_and_nested_ones_follow_the_entry_above()
    {
        var payload = Two with { Laws = ["x 1", "y 2"], Refusals = ["A 3 1 2", "null 1 1"] };

        Assert.Equal("r[#1] 1≠0 r[#2] 2≠0", Outcome(Rule("entry of laws", "uses = 0"), payload));
        Assert.Equal("r[A,#1] 1≠0 r[A,#2] 2≠0 r[#2,#1] 1≠0", Outcome(Rule("entry of refusals.reasons", "times = 0"), payload));
    }

    [Fact]
    public void Where_decides_which_instances_there_are()
    {
        var rule = """{ "id": "r", "status": "practice", "forEach": "row of cases", "where": "received > closed", "assert": "received = 0" }""";

        var result = Judge(rule, Two with { Cases = ["B 5 4 1 null", "A 7 7 2 null"] });

        Assert.Equal(new RuleCounts(0, 2, 0), result.Rules);
        Assert.Equal("r[B] 5≠0 r[overall] 12≠0", Words(result));
    }

    [Fact]
    public void Where_that_cannot_be_judged_leaves_the_instance_unjudged()
    {
        var rule = """{ "id": "r", "status": "practice", "forEach": "entry of refusals", "where": "total > 0", "assert": "total = 9" }""";
        Assert.Equal("r[A] 1≠9 r[B]? BlankCell /refusals/entries/2/total", Outcome(rule, Two with { Refusals = ["A 1", "C 0", "B null"] }));
    }

    [Fact]
    public void Implied_totals_over_rows_and_entries()
    {
        var tables = ListDefinitions.Tables
            .Replace("\"label\": { \"en\": \"All offices\" } } },\n  { \"id\": \"refusals\"", "\"label\": { \"en\": \"All offices\" }, \"sumOf\": [\"received\"] } },\n  { \"id\": \"refusals\"", StringComparison.Ordinal);
        Assert.NotEqual(ListDefinitions.Tables, tables);

        var violation = Assert.Single(Judge(tables, null, Two with { AllCases = "13 11 3 null" }).Violations);

        Assert.Equal("cases.overall[received]", violation.Id);
        Assert.Equal("/cases/overall/received", violation.Pointer);
        Assert.Equal(["1", "-1", "-1"], violation.Operands.Select(o => $"{o.Coefficient}"));
        Assert.Equal("All offices 13 ≠ B 5 + A 7 (difference 1, Received)", violation.Message);
        Assert.Equal(default, Judge(tables, null, new ListPayload { Offices = "", AllCases = "13 11 3 null" }).Rules);
    }

    [Theory]
    [InlineData("received = refusals[office].total", "r[A] 7≠3 r[overall] 12≠0 r[B]? NoPartner /refusals")]
    [InlineData("received = sum(refusals[office].total, received)", "+2 r[A] 7≠10")]
    [InlineData("received = 1 + sum(refusals[office].total)", "r[B] 5≠1 r[A] 7≠4 r[overall] 12≠1")]
    [InlineData("exists(refusals[office]) = 1", "+2 r[B] 0≠1")]
    [InlineData("if exists(refusals[office]) then received = 0", "+1 r[A] 7≠0 r[overall] 12≠0")]
    [InlineData("count(refusals[office].total) = 1", "+2 r[B] 0≠1")]
    public void Join_finds_the_row_of_the_same_key(string formula, string outcome) =>
        Assert.Equal(outcome, Outcome(Rule("row of cases", formula), Two with { Refusals = ["A 3"] }));

    [Fact]
    public void Key_that_is_blank_or_occurs_twice_has_no_partner()
    {
        var rule = Rule("entry of cases", "received = refusals[office].total");

        Assert.Equal("r[A]? NoPartner /refusals r[#2]? NoPartner /refusals", Outcome(rule, Two with { Cases = ["A 1 1 1 null", "null 1 1 1 null"], Refusals = ["A 1", "A 1", "null 1"] }));
    }

    [Fact]
    public void Table_that_is_not_there_has_no_rows()
    {
        Assert.Equal("r[B]? NoPartner /refusals r[A]? NoPartner /refusals", Outcome(Rule("entry of cases", "received = refusals[office].total"), Two));
        Assert.Equal("r? NoPartner /refusals", Outcome(Rule(null, "refusals.overall.total = 0"), Two));
        Assert.Equal("r[overall]? NoPartner /refusals", Outcome(Rule("row of refusals", "total = 0"), Two));
        Assert.Equal("r 12≠0", Outcome(Rule(null, "cases.overall.received = sum(refusals.entries.total)"), Two));
        Assert.Equal("+1", Outcome(Rule(null, "exists(refusals) + exists(refusals.overall) = 0"), Two));
        Assert.Equal("+1", Outcome(Rule(null, "exists(refusals) = 0"), Two with { Refusals = [], AllRefusals = "null" }));
        Assert.Equal("r? NoPartner /refusals", Outcome(Rule(null, "refusals.overall.total = 0"), Two with { Refusals = [], AllRefusals = "null" }));
    }

    [Fact]
    public void Entries_that_could_not_be_read_are_not_summed()
    {
        var report = ListDefinitions.Compile(ListDefinitions.Tables, Rule(null, "cases.overall.received = sum(laws.entries.uses)"));
        var text = System.Text.Encoding.UTF8.GetString(Two.Bytes).Replace("\"laws\":[]", "\"laws\":3", StringComparison.Ordinal);

        var skipped = Assert.Single(ReportEngine.Judge(PayloadReading.Read(report, System.Text.Encoding.UTF8.GetBytes(text))).NotEvaluated);

        Assert.Equal((SkipReason.UnusableCell, "/laws"), (skipped.Reason, Assert.Single(skipped.Pointers)));
    }

    [Theory]
    [InlineData("overall.time.median = sum(entries.time.median)", "\"<1\" 2.5 3", "2.5", "+1")]
    [InlineData("overall.time.median = sum(entries.time.median)", "\"N/A\" \"N/A\" \"N/A\"", "0", "+1")]
    [InlineData("overall.time.median = sum(entries.time.median)", "\"?\" 1 3", "2.5", "r? NoValue /cases/entries/0/time/median")]
    [InlineData("overall.time.median = min(entries.time.median)", "\"<1\" 2.5 3", "0.1", "+1")]
    [InlineData("overall.time.median = min(entries.time.median)", "\"N/A\" 2.5 3", "2.5", "+1")]
    [InlineData("overall.time.median = max(entries.time.median)", "\"N/A\" \"N/A\" 3", "2.5", "r? NoValue /cases/entries/0/time/median /cases/entries/1/time/median")]
    [InlineData("overall.time.median = max(value(entries.time.median))", "\"N/A\" \"<1\" 3", "0.1", "+1")]
    [InlineData("overall.time.median = 0.1", "1 1 3", "\"<1\"", "+1")]
    [InlineData("overall.time.median = 0", "1 1 3", "\"N/A\"", "+1")]
    [InlineData("overall.time.median = 0", "1 1 3", "\"?\"", "r? NoValue /cases/overall/time/median")]
    [InlineData("overall.time.median + 1 = 1", "1 1 3", "\"<1\"", "+1")]
    [InlineData("overall.time.median + overall.received = 12", "1 1 3", "\"<1\"", "+1")]
    [InlineData("count(entries.time.median) = 1", "\"N/A\" \"<1\" 3", "0", "+1")]
    [InlineData("count(entries.time.median) = 1", "null 1 3", "0", "+1")]
    [InlineData("2 * overall.time.median = 5", "1 1 3", "2.5", "+1")]
    public void Special_values_are_read_by_their_use(string formula, string medians, string overall, string outcome)
    {
        var each = medians.Split(' ');
        var payload = Two with { Cases = [$"A 1 1 {each[0]} null", $"B 1 1 {each[1]} null"], AllCases = $"12 11 {overall} null" };

        Assert.Equal(outcome, Outcome(Rule(null, formula.Replace("overall.", "cases.overall.", StringComparison.Ordinal).Replace("entries.", "cases.entries.", StringComparison.Ordinal)), payload));
    }

    [Fact]
    public void Smallest_of_no_entries_is_no_value() =>
        Assert.Equal("r? NoValue", Outcome(Rule(null, "cases.overall.received = min(laws.entries.uses)"), Two));

    [Theory]
    [InlineData("received = quotient(100 * closed, received, 0)", "1 3 0 null", "r[overall] 1≠300")]
    [InlineData("received = quotient(closed, 3, 0)", "2 5 0 null", "+1")]
    [InlineData("closed = quotient(closed, received, 2)", "0 0 0 null", "+1")]
    [InlineData("time.median = quotient(closed, received, 1)", "8 5 0.6 null", "+1")]
    [InlineData("time.median = quotient(-closed, received, 1)", "8 2 0.3 null", "r[overall] 0.3≠-0.3")]
    [InlineData("received = year - 7", "2012 0 0 null", "+1")]
    public void Quotient_and_year(string formula, string overall, string outcome) =>
        Assert.Equal(outcome, Outcome(Rule("overall of cases", formula), Two with { AllCases = overall }));

    [Theory]
    [InlineData("received = closed", "{ \"relative\": 0.1 }", "100 90 0 null", "+1")]
    [InlineData("received = closed", "{ \"relative\": 0.1 }", "100 89 0 null", "r[overall] 100≠89")]
    [InlineData("received <= closed", "{ \"relative\": 0.1 }", "100 90 0 null", "+1")]
    [InlineData("received < closed", "{ \"relative\": 0.1 }", "100 90 0 null", "r[overall] 100≠90")]
    [InlineData("2 * time.median = received", "\"precision\"", "6 0 2.9 null", "r[overall] 5.8≠6")]
    [InlineData("2 * time.median = received", "\"precision\"", "6 0 3.05 null", "fault")]
    [InlineData("4 * time.median = received", "\"precision\"", "6 0 1.5 null", "+1")]
    [InlineData("4 * time.median >= received", "\"precision\"", "6 0 1.4 null", "r[overall] 5.6≠6")]
    public void Tolerance_may_be_relative_or_by_precision(string formula, string tolerance, string overall, string outcome)
    {
        var rule = $$"""{ "id": "r", "status": "practice", "forEach": "overall of cases", "assert": "{{formula}}", "tolerance": {{tolerance}} }""";
        var payload = Two with { AllCases = overall };

        Assert.Equal(outcome, overall.Contains("3.05", StringComparison.Ordinal) ? Fault(rule, payload) : Outcome(rule, payload));
    }

    [Fact]
    public void Dates_are_compared_and_shown_as_dates()
    {
        var payload = Two with { Cases = ["A 1 1 1 \"2019-03-01\"", "B 1 1 1 \"2019-02-28\""], AllCases = "2 2 2 \"2019-03-02\"" };

        var violation = Assert.Single(Judge(Rule("overall of cases", "time.oldest <= min(entries.time.oldest)"), payload).Violations);

        Assert.Equal(
            "r: left 2019-03-02 > right 2019-02-28 (Oldest 2019-03-02, A · Oldest 2019-03-01, B · Oldest 2019-02-28) (difference 2 days, All offices)", violation.Message);
    }

    [Theory]
    [InlineData("overall of cases", "time.oldest <= min(entries.time.oldest)", "null", "\"2019-03-01\"", "r[overall]? BlankCell /cases/overall/time/oldest")]
    [InlineData("overall of cases", "time.oldest <= min(entries.time.oldest)", "\"2019-03-01\"", "null", "r[overall]? BlankCell /cases/entries/0/time/oldest")]
    [InlineData("overall of cases", "time.oldest >= max(entries.time.oldest)", "\"2019-03-01\"", "null", "r[overall]? BlankCell /cases/entries/0/time/oldest")]
    [InlineData("overall of cases", "if time.oldest >= cases.overall.time.oldest then received = 0", "null", "null", "r[overall]? BlankCell /cases/overall/time/oldest")]
    [InlineData("overall of cases", "count(time.oldest) + count(entries.time.oldest) = 0", "null", "null", "+1")]
    public void Blank_date_is_unknown_where_other_blanks_are_zero(string forEach, string formula, string overall, string entry, string outcome)
    {
        var payload = Two with { Cases = [$"A null null null {entry}"], AllCases = $"null null null {overall}" };

        Assert.Equal(outcome, Outcome(Rule(forEach, formula), payload));
    }

    [Fact]
    public void Footnote_explains_and_without_one_the_report_is_not_valid()
    {
        var rule = """{ "id": "r", "status": "practice", "severity": "explain", "explainedBy": "cases", "forEach": "entry of cases", "assert": "received = closed" }""";

        var bare = Judge(rule, Two);
        var explained = Judge(rule, Two with { More = "\"footnotes\":{\"cases\":[\"late\"]}" });

        Assert.False(bare.IsValid);
        Assert.Equal(RuleSeverity.Explain, Assert.Single(bare.Violations).Severity);
        Assert.True(explained.IsValid);
        Assert.Equal(new RuleCounts(2, 0, 0), explained.Rules);
        var note = Assert.Single(explained.Notes, n => n.Kind == NoteKind.Explained);
        Assert.Equal(("/cases/entries/0/received", "r[B] does not hold (left 5 ≠ right 4); a footnote on Cases explains it"), (Assert.Single(note.Pointers), note.Message.ToString()));
        Assert.False(Judge(rule, Two with { More = "\"footnotes\":{\"cases\":[],\"laws\":[\"x\"]}" }).IsValid);
    }

    [Theory]
    [InlineData("row of cases", "received = closed", "Received 5 ≠ Closed 4 (difference 1, B)", "/cases/entries/0/received")]
    [InlineData("entry of cases", "received <= cases.overall.closed - 9", "Received 5 > All offices · Closed 11 − 9 (difference 3, B)", "/cases/entries/0/received")]
    [InlineData("entry of refusals", "total = reasons.overall.times", "Total 3 ≠ Reasons · Sum · Times 2 (difference 1, A)", "/refusals/entries/0/total")]
    [InlineData("entry of refusals", "total - 1 = sum(reasons.entries.times)", "Total 3 − 1 ≠ Reasons · #1 · Times 1 + Reasons · #2 · Times 4 (difference −3, A)", "/refusals/entries/0/reasons/entries/0/times")]
    [InlineData("entry of refusals.reasons", "times = refusals.overall.total", "Times 1 ≠ All offices · Total 0 (difference 1, A · #1)", "/refusals/entries/0/reasons/entries/0/times")]
    [InlineData("entry of cases", "exists(refusals[office]) = 1", "rule: left 0 ≠ right 1 () (difference −1, B)", "/cases/entries/0/received")]
    [InlineData(null, "cases.overall.received = sum(laws.entries.uses)", "Cases · All offices · Received 12 ≠ Laws · #1 · Uses 4 (difference 8)", "/cases/overall/received")]
    public void Cells_are_labelled_as_short_as_tells_them_apart(string? forEach, string formula, string message, string pointer)
    {
        var rule = Rule(forEach, formula).Replace("\"id\"", "\"text\": { \"en\": \"rule\" }, \"id\"", StringComparison.Ordinal);
        var violation = Judge(rule, Two with { Refusals = ["A 3 1 4"], Laws = ["x 4"] }).Violations[0];

        Assert.Equal((message, pointer), (violation.Message, violation.Pointer));
    }

    private static string Rule(string? forEach, string formula) =>
        $$"""{ "id": "r", "status": "practice", {{(forEach is null ? "" : $"\"forEach\": \"{forEach}\", ")}}"assert": "{{formula}}" }""";

    private static ValidationResult Judge(string rule, ListPayload payload) => Judge(ListDefinitions.Tables, rule, payload);

    private static ValidationResult Judge(string tables, string? rule, ListPayload payload) =>
        ReportEngine.Judge(PayloadReading.Read(ListDefinitions.Compile(tables, rule), payload.Bytes));

    private static string Fault(string rule, ListPayload payload) => Judge(rule, payload).Violations.Any(v => v.Left is null) ? "fault" : "none";

    private static string Outcome(string rule, ListPayload payload) => Words(Judge(rule, payload));

    /// <summary>How many hold, what is violated, what is not evaluated.</summary>
    private static string Words(ValidationResult result)
    {
        var broken = result.Violations.Where(v => v.Left is not null).Select(v => FormattableString.Invariant($"{v.Id} {v.Left:0.##}≠{v.Right:0.##}"));
        var skipped = result.NotEvaluated.Select(s => string.Join(' ', [$"{s.RuleId}{(s.Instance.Length > 0 ? $"[{s.Instance}]" : "")}? {s.Reason}", .. s.Pointers]));
        return string.Join(' ', [.. result.Rules.Holds > 0 ? [$"+{result.Rules.Holds}"] : Array.Empty<string>(), .. broken, .. skipped]);
    }
}
