using Golden.Everything;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>The definition that holds every kind, shape and form of rule: emitted code and engine over random payloads.</summary>
public sealed class EverythingTests
{
    private static readonly LoadedDefinition Definition = LoadedDefinition.Load("everything.schemakit.json", GoldenCase.Named("everything").Text);

    [Fact]
    public void Random_payloads_get_the_same_verdict_from_emitted_code_and_engine()
    {
        var payloads = new RandomPayloads(Definition.Report, 25);
        var outcomes = new Dictionary<string, int>();
        for (var i = 0; i < 20_000; i++)
        {
            var utf8 = payloads.Next();
            var emitted = Everything.Validate(utf8);
            Assert.Equal(Verdict.Lines(ReportEngine.Validate(Definition, utf8)), Verdict.Lines(emitted));
            if (Everything.TryParse(utf8, out var record))
            {
                Assert.Equal(Verdict.Lines(emitted, withPlaces: false), Verdict.Lines(record.Validate(), withPlaces: false));
                Assert.Equal(record, Everything.Parse(record.ToUtf8Bytes()));
            }

            foreach (var rule in emitted.Violations.Where(v => v.Status != RuleStatus.Payload).Select(v => "broken " + v.RuleId)
                .Concat(emitted.NotEvaluated.Select(s => s.Reason.ToString() + " " + s.RuleId)).Distinct())
                outcomes[rule] = outcomes.GetValueOrDefault(rule) + 1;
        }

        Assert.All(Definition.Report.Rules, rule => Assert.InRange(outcomes.GetValueOrDefault("broken " + rule.Id), 20, int.MaxValue));
        Assert.Contains(outcomes.Keys, k => k.StartsWith("NotInForce", StringComparison.Ordinal));
        Assert.Contains(outcomes.Keys, k => k.StartsWith("BlankCell", StringComparison.Ordinal));
        Assert.Contains(outcomes.Keys, k => k.StartsWith("UnusableCell", StringComparison.Ordinal));
    }

    [Fact]
    public void Totals_are_computed_in_every_scale_and_blanks_stay_unknown()
    {
        var report = new Everything
        {
            Organization = "Body",
            Year = 2024,
            Budget = new()
            {
                Staff = new() { Planned = 10.25m, Spent = 3, Rate = 0.5m },
                Goods = new() { Paper = new() { Planned = 0.75m, Rate = 0.0625m }, Ink = new() { Planned = 1, Spent = 2, Rate = 1.0001m } },
            },
            Profile = new() { Title = "T", Sort = SortCode.Class, Opened = 1999, Audited = new DateOnly(2024, 2, 29), Members = new() { Women = 3, Men = 4 } },
        }.WithComputedTotals();
        Assert.Equal(1.75m, report.Budget.Goods.Total.Planned);
        Assert.Equal(12m, report.Budget.Total.Planned);
        Assert.Equal(1.5626m, report.Budget.Total.Rate);
        Assert.Null(report.Budget.Goods.Total.Spent);
        Assert.Null(report.Budget.Total.Spent);
        Assert.Equal(7, report.Profile.Members.Total);
        Assert.Equal((SortCode?)SortCode.Class, Everything.Parse(report.ToUtf8Bytes()).Profile.Sort);
        Assert.Equal(new DateOnly(2024, 2, 29), Everything.Parse(report.ToUtf8Bytes()).Profile.Audited);
    }

    [Fact]
    public void A_figure_that_does_not_fit_its_cell_is_refused_at_once() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetTable { Staff = new() { Planned = 1.234m } });

    [Fact]
    public void Copies_share_nothing()
    {
        var first = new Everything { Scores = new() { Red = new() { First = 1, Last = 2 } } };
        var second = first with { Scores = first.Scores with { Red = first.Scores.Red with { First = 5 } } };
        Assert.Equal((1, 5), (first.Scores.Red.First, second.Scores.Red.First));
        Assert.Equal(2, second.Scores[ScoresRow.Red, ScoresColumn.Last]);
        Assert.NotEqual(first, second);
        Assert.Equal(first, second with { Scores = second.Scores with { Red = second.Scores.Red with { First = 1 } } });
        Assert.Equal([1, 2, 0, 0, 0, 0, 0, 0], first.Scores.AsSpan().ToArray());
    }

    [Fact]
    public void Names_that_clash_with_members_of_every_object_get_an_underscore()
    {
        Assert.Equal(3, new EqualsTable { ToString_ = new() { GetType_ = 3 } }.ToString_.GetType_);
        Assert.Equal(4, new ScoresTable { Item_ = new() { Last = 4 } }[ScoresRow.Item, ScoresColumn.Last]);
    }
}
