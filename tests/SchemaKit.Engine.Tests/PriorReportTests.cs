using System.Text;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;

namespace SchemaKit.Engine.Tests;

public sealed class PriorReportTests
{
    private const string Rules = """
        { "id": "each", "status": "practice", "forEach": "row of cases", "where": "received > 0", "assert": "received = prior.received" },
        { "id": "once", "status": "practice", "assert": "cases.overall.closed = prior.cases.overall.closed + sum(prior.cases.entries.closed)" },
        { "id": "own", "status": "practice", "assert": "cases.overall.received >= 0" },
        { "id": "from", "status": "practice", "since": 2030, "assert": "cases.overall.received = prior.cases.overall.received" }
        """;

    private static readonly ListPayload Now = new() { Cases = ["A 5 1 1 null", "C 0 1 1 null", "B 7 1 1 null"], Offices = "A B C", AllCases = "12 9 1 null", Year = 2020 };
    private static readonly ListPayload Then = new() { Cases = ["B 7 2 1 null", "A 4 3 1 null"], AllCases = "11 4 1 null", Year = 2019 };

    [Fact]
    public void Rules_that_lack_the_other_report_are_given_up_once_each()
    {
        var result = ReportEngine.Judge(Read(Now));

        Assert.Equal(new RuleCounts(1, 0, 5), result.Rules);
        Assert.Equal(
            ["each NoPriorReport 3", "once NoPriorReport 1", "from NotInForce 1"],
            result.NotEvaluated.Select(s => $"{s.RuleId}{s.Instance} {s.Reason} {s.Instances}"));
        Assert.All(result.NotEvaluated, s => Assert.Empty(s.Pointers));
    }

    [Fact]
    public void Rows_are_found_by_their_keys_in_the_other_report()
    {
        var result = JudgeBeside(Then);

        Assert.Equal(["each[A] 5≠4", "each[overall] 12≠11"], result.Violations.Select(v => $"{v.Id} {v.Left}≠{v.Right}"));
        Assert.Equal("Received 5 ≠ last year's Received 4 (difference 1, A)", result.Violations[0].Message);
        var operands = result.Violations[0].Operands;
        Assert.Equal([(OperandSource.Own, "/cases/entries/0/received"), (OperandSource.Prior, "/cases/entries/1/received")], operands.Select(o => (o.Source, o.Pointer)));
        Assert.Equal("/cases/entries/0/received", result.Violations[0].Pointer);
        Assert.Equal(new RuleCounts(3, 2, 1), result.Rules);
    }

    [Fact]
    public void What_the_other_report_does_not_know_is_not_evaluated()
    {
        var prior = Read(Then with { Cases = ["A 0.5 1 1 null"] });
        var closed = prior.Values.Cells.Single(c => c.Pointer == "/cases/overall/closed").Index;

        var result = ReportEngine.Judge(Read(Now), prior.Values, new HashSet<int> { closed }).Result;

        Assert.Equal(
            ["each[A] UnusableCell prior:/cases/entries/0/received", "each[B] NoPartner prior:/cases", "once UnusableCell prior:/cases/overall/closed", "from NotInForce "],
            result.NotEvaluated.Select(s => $"{s.RuleId}{(s.Instance.Length > 0 ? $"[{s.Instance}]" : "")} {s.Reason} {string.Join(' ', s.Pointers)}"));
    }

    [Theory]
    [InlineData("2018", "2019", "/year")]
    [InlineData("\"某市\"", "\"某县\"", "/organization")]
    [InlineData("\"test-standard\"", "\"other\"", "/standard")]
    [InlineData("\"edition\":\"2019\"", "\"edition\":\"2010\"", "/edition")]
    [InlineData("\"standard\"", "\"norm\"", "/standard")]
    [InlineData("{", "", "")]
    public void Wrong_report_is_a_violation_at_its_place_and_is_not_read(string part, string other, string pointer)
    {
        var text = Encoding.UTF8.GetString((Then with { Year = pointer == "/year" ? 2018 : 2019 }).Bytes);
        if (pointer != "/year")
            text = text.Replace(part, other, StringComparison.Ordinal);

        var result = JudgeBeside(Encoding.UTF8.GetBytes(text));

        var violation = result.Violations[0];
        Assert.Equal((PayloadRules.WrongPrior, pointer, RuleSeverity.Error), (violation.RuleId, violation.Pointer, violation.Severity));
        Assert.NotNull(violation.Location);
        Assert.False(result.IsValid);
        Assert.Equal([SkipReason.NoPriorReport, SkipReason.NoPriorReport], result.NotEvaluated.Take(2).Select(s => s.Reason));
        if (pointer == "/year")
            Assert.Equal("Expected \"2019\" here, not \"2018\": this is not the report of the year before", violation.Messages.In("en"));
    }

    [Theory]
    [InlineData("refusals.overall.total", "", "NoPartner prior:/refusals")]
    [InlineData("refusals.overall.total", "cases", "NoPartner prior:/refusals")]
    [InlineData("cases.overall.received", "cases", "UnusableCell prior:/cases/overall/received")]
    [InlineData("sum(cases.entries.received)", "cases", "UnusableCell prior:/cases")]
    [InlineData("sum(laws.entries.uses)", "laws", "UnusableCell prior:/laws")]
    public void Table_that_the_other_report_lacks_is_named(string read, string lacking, string outcome)
    {
        var formula = "cases.overall.received >= " + (read.StartsWith("sum(", StringComparison.Ordinal) ? read.Replace("sum(", "sum(prior.", StringComparison.Ordinal) : "prior." + read);
        var report = ListDefinitions.Compile(ListDefinitions.Tables, $$"""{ "id": "r", "status": "practice", "assert": "{{formula}}" }""");
        var then = Encoding.UTF8.GetString((Then with { Refusals = null }).Bytes);
        var prior = lacking.Length == 0 ? then : then.Replace($"\"{lacking}\"", "\"gone\"", StringComparison.Ordinal);

        var result = ReportEngine.Judge(PayloadReading.Read(report, Now.Bytes), PayloadReading.Read(report, Encoding.UTF8.GetBytes(prior)).Values).Result;

        var skipped = Assert.Single(result.NotEvaluated);
        Assert.Equal(outcome, $"{skipped.Reason} {string.Join(' ', skipped.Pointers)}");
    }

    [Fact]
    public void Body_is_told_by_its_code_where_both_have_one()
    {
        var renamed = Now with { Organization = "新名", More = "\"organizationCode\":\"C\"" };

        Assert.DoesNotContain(Judge(renamed, Then with { More = "\"organizationCode\":\"C\"" }), v => v.RuleId == PayloadRules.WrongPrior);
        Assert.Equal("/organizationCode", Judge(renamed with { Organization = "某市" }, Then with { More = "\"organizationCode\":\"D\"" })[0].Pointer);
        Assert.Equal("/organization", Judge(renamed, Then)[0].Pointer);
    }

    [Fact]
    public void Children_are_read_where_they_are_given()
    {
        var report = ListDefinitions.Compile(ListDefinitions.Tables, """{ "id": "r", "status": "practice", "assert": "cases.overall.received >= children.cases.overall.received" }""");
        var own = PayloadReading.Read(report, Now.Bytes);
        var children = PayloadReading.Read(report, (Then with { AllCases = "20 1 1 null" }).Bytes).Values;

        Assert.Equal((SkipReason.NoChildren, 1), (Assert.Single(ReportEngine.Judge(own).NotEvaluated).Reason, 1));
        var violation = Assert.Single(ReportEngine.Judge(own, null, children: children).Result.Violations);
        Assert.Equal("All offices · Received 12 < subordinate bodies' All offices · Received 20 (difference −8)", violation.Message);
    }

    private static IReadOnlyList<Violation> Judge(ListPayload own, ListPayload prior) =>
        ReportEngine.JudgeBeside(Read(own).Values, PriorReport.Of(Read(prior), Read(own).Values), (p, unknown) => ReportEngine.Judge(Read(own), p, unknown)).Result.Violations;

    private static ValidationResult JudgeBeside(ListPayload prior) => JudgeBeside(prior.Bytes);

    private static ValidationResult JudgeBeside(byte[] prior)
    {
        var own = Read(Now);
        return ReportEngine.JudgeBeside(own.Values, PriorReport.Read(own.Values, d => PayloadReading.Read(d, prior)), (p, unknown) => ReportEngine.Judge(own, p, unknown)).Result;
    }

    private static readonly Compiler.Binding.BoundReport Report = ListDefinitions.Compile(ListDefinitions.Tables, Rules);

    private static PayloadReading Read(ListPayload payload) => PayloadReading.Read(Report, payload.Bytes);
}
