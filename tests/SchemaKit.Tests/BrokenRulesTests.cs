using SchemaKit.Runtime;

namespace SchemaKit.Tests;

/// <summary>Broken rules are counted at once, and described when somebody looks.</summary>
public class BrokenRulesTests
{
    private const string Sound = "\"total\":14}";
    private const string Broken = "\"total\":15}";

    [Fact]
    public void Broken_rules_that_nobody_looks_at_are_not_described()
    {
        var payload = SampleReport.With(Sound, Broken);
        Counted();
        Described();

        var (counted, described) = (Allocated(Counted), Allocated(Described));

        Assert.True(counted < described / 2, $"{counted} bytes counted, {described} described");

        void Counted() => Assert.Equal(2, Judged().Count);
        void Described() => Assert.NotNull(Judged()[0]);
        IReadOnlyList<Violation> Judged() => PayloadValidator.Validate(SampleReport.Shape, payload).Violations;
    }

    [Fact]
    public void They_are_described_of_the_payload_as_it_was_judged()
    {
        var payload = SampleReport.With(Sound, Broken);
        var result = PayloadValidator.Validate(SampleReport.Shape, payload);

        Array.Fill(payload, (byte)' ');

        Assert.Equal(SampleReport.Validate(Sound, Broken).Violations.Select(Words), result.Violations.Select(Words));
        Assert.Equal(["requests.total[received]", "balance[total]"], result.Violations.Select(v => v.Id));

        static string Words(Violation violation) => $"{violation} {violation.Location}";
    }

    [Theory]
    [InlineData("\"returned\":4", "\"returned\":9", true)]
    [InlineData("\"made\":1,\"kept\":3", "\"made\":1,\"kept\":0", true)]
    [InlineData("\"kept\":10.25", "\"kept\":10", false)]
    public void A_payload_is_valid_if_no_broken_rule_is_an_error(string part, string other, bool isValid)
    {
        var (counted, described) = (SampleReport.Validate(part, other), SampleReport.Validate(part, other));

        Assert.Equal(isValid, described.Violations.All(v => v.Severity is RuleSeverity.Warning or RuleSeverity.Info));
        Assert.Equal(isValid, counted.IsValid);
        Assert.Equal(counted.RulesEach.Sum(r => r.Violated), counted.Violations.Count);
    }

    [Fact]
    public void A_fault_of_the_payload_itself_can_be_left_to_others()
    {
        foreach (var asked in new[] { Question.Rules, Question.Counts })
        {
            Assert.Null(PayloadValidator.Validate(SampleReport.Shape, SampleReport.With(Sound, "\"total\":-1}"), asked));
            Assert.Null(PayloadValidator.Validate(SampleReport.Shape, "{"u8, asked));
            Assert.True(PayloadValidator.Validate(SampleReport.Shape, SampleReport.ValidBytes, asked)!.IsValid);
            Assert.Equal(2, PayloadValidator.Validate(SampleReport.Shape, SampleReport.With(Sound, Broken), asked)!.Violations.Count);
        }
    }

    [Fact]
    public void A_payload_whose_broken_rules_are_only_counted_is_not_kept()
    {
        var payload = SampleReport.With(Sound, Broken);

        Assert.Equal(payload, PayloadValidator.Validate(SampleReport.Shape, payload, Question.Rules)!.Payload);

        var counted = PayloadValidator.Validate(SampleReport.Shape, payload, Question.Counts)!;
        Assert.Null(counted.Payload);
        Assert.False(counted.IsValid);
        Assert.Throws<InvalidOperationException>(() => counted.Violations[0]);
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
