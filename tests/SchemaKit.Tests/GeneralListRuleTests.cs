using SchemaKit.Runtime;

namespace SchemaKit.Tests;

/// <summary>The general form of a rule over the rows of a list and over other reports; the outcomes are worked out by hand.</summary>
public class GeneralListRuleTests
{
    private const string Planned = """
        "entries": [ { "body": "A", "planned": 4 } ], "overall": { "planned": 6 }
        """;

    [Fact]
    public void Rows_are_the_entries_then_the_overall_row() =>
        Assert.Equal("1 hold; r[A] 5 1 /sites/entries/0/received; r[overall] 6 1 /sites/overall/received", Judge(GeneralRules.OverSites, static (ref run) =>
        {
            while (run.Next())
            {
                Int128 left = run.Left(run.Row(GeneralRules.Sites, 0, 1));
                run.Judge(left == 1, left, 1);
            }
        }));

    [Fact]
    public void Nested_entries_are_summed_in_their_own_row() =>
        Assert.Equal("1 hold; r[A] 5 7 /sites/entries/0/received", Judge(GeneralRules.OverSites with { EntriesOnly = true }, static (ref run) =>
        {
            while (run.Next())
            {
                Int128 left = run.Left(run.Row(GeneralRules.Sites, 0, 1)), right = run.Nested(GeneralRules.Reasons, 0, -1, CellUse.Sum) + (run.ExistsNested(GeneralRules.Reasons) == 1 ? 2 : 1);
                run.Judge(left == right, left, right);
            }
        }));

    [Fact]
    public void Overall_row_of_a_nested_list_is_in_its_own_row() =>
        Assert.Equal("1 hold; r[B] 1 0 /sites/entries/1/received", Judge(GeneralRules.OverSites with { EntriesOnly = true }, static (ref run) =>
        {
            while (run.Next())
            {
                Int128 left = run.Left(run.Row(GeneralRules.Sites, 0, 1)), right = run.Overall(GeneralRules.Reasons, 0, -1);
                run.Judge(left == right, left, right);
            }
        }));

    [Fact]
    public void Least_and_greatest_are_of_all_entries() =>
        Assert.Equal("0 hold; r[overall] 0.1 2.5", Judge(GeneralRules.OverSites with { Quantifier = Quantifier.Overall, Scale = 1 }, static (ref run) =>
        {
            while (run.Next())
            {
                Int128 left = run.Left(run.Min([run.Entries(GeneralRules.Sites, 1, 0, CellUse.Least)])), right = run.Max([run.Entries(GeneralRules.Sites, 1, 0, CellUse.Greatest)]);
                run.Judge(left == right, left, right, 0);
            }
        }).Replace(" /form/a", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "0 hold; r[A] NoPartner /plans; r[B] NoPartner /plans; r[overall] NoPartner /plans")]
    [InlineData(Planned, "1 hold; r[A] 5 4 /sites/entries/0/received; r[B] NoPartner /plans")]
    public void Partner_has_the_same_key(string plans, string outcome) => Assert.Equal(outcome, Judge(GeneralRules.OverSites, static (ref run) =>
    {
        while (run.Next())
        {
            Int128 left = run.Left(run.Row(GeneralRules.Sites, 0, 1)), right = run.Partner(GeneralRules.Plans, 0, -1);
            run.Judge(left == right, left, right);
        }
    }, plans));

    [Fact]
    public void Partner_that_is_not_there_adds_nothing_to_a_sum_and_does_not_exist() =>
        Assert.Equal("2 hold; r[A] 5 4 /sites/entries/0/received", Judge(GeneralRules.OverSites, static (ref run) =>
        {
            while (run.Next())
            {
                Int128 left = run.Left(run.Row(GeneralRules.Sites, 0, 1));
                var right = run.Partner(GeneralRules.Plans, 0, -1, CellUse.Sum) + 1 - run.ExistsPartner(GeneralRules.Plans);
                run.Judge(left == right, left, right);
            }
        }, Planned));

    [Theory]
    [InlineData("", "0 hold; r 0 1 /form/a")]
    [InlineData(Planned, "1 hold")]
    public void Lists_exist_if_they_have_entries_and_overall_rows_if_they_are_there(string plans, string outcome) => Assert.Equal(outcome, Judge(GeneralRules.Rule, static (ref run) =>
    {
        if (!run.Begins(0, 0))
            return;
        var left = run.Left((run.Exists(GeneralRules.Plans) + run.ExistsOverall(GeneralRules.Plans)) / 2);
        run.Judge(left == 1, left, 1, 0);
    }, plans, isOver: false));

    [Fact]
    public void Keys_are_counted() =>
        Assert.Equal("0 hold; r 2 3 /form/a", Judge(GeneralRules.Rule, static (ref run) =>
        {
            if (!run.Begins(0, 0))
                return;
            var left = run.Left(run.KeysOfEntries(GeneralRules.Sites));
            run.Judge(left == 3, left, 3, 0);
        }, isOver: false));

    [Fact]
    public void Prior_row_has_the_same_key_and_the_overall_row_is_the_overall_row()
    {
        var (shape, own) = Beside(GeneralRules.OverSites with { ReadsPrior = true }, static (ref run) =>
        {
            while (run.Next())
            {
                Int128 left = run.Left(run.Row(GeneralRules.Sites, 0, 1)), right = run.Row(GeneralRules.Sites, 0, -1, from: OperandSource.Prior);
                run.Judge(left == right, left, right);
            }
        });
        const string Before = """
            "entries": [ { "body": "B", "received": 1, "days": 0, "reasons": { "entries": [], "overall": { "times": 0 } } } ], "overall": { "received": 9, "days": 0 }
            """;

        Assert.Equal("0 hold; r[] NoPriorReport", GeneralRules.Words(PayloadValidator.Validate(shape, own)));
        Assert.Equal(
            "1 hold; r[overall] 6 9 /sites/overall/received; r[A] NoPartner prior:/sites",
            GeneralRules.Words(PayloadValidator.Validate(shape, own, Read(shape, GeneralRules.Payload(sites: Before, year: 2024)), children: null)));
    }

    [Fact]
    public void Children_are_summed_as_in_sums()
    {
        var (shape, own) = Beside(GeneralRules.Rule with { ReadsChildren = true, Scale = 1 }, static (ref run) =>
        {
            if (!run.Begins(0, 0))
                return;
            Int128 left = run.Left(run.Cell(0, 1)), right = run.Cell(0, -1, CellUse.Addend, OperandSource.Children) + run.Cell(3, -1, CellUse.Addend, OperandSource.Children);
            run.Judge(left == right, left, right, 0);
        });
        ReportData Child(string name, string form) => Read(shape, GeneralRules.Payload(form, body: name));

        Assert.Equal("0 hold; r[] NoChildren", GeneralRules.Words(PayloadValidator.Validate(shape, own)));
        Assert.Equal("1 hold", Words(Child("x", "2, 0, 0, \"<1\""), Child("y", "-2, 0, 0, \"N/A\"")));
        Assert.Equal("0 hold; r 0 5.5 /form/a", Words(Child("x", "2, 0, 0, 1.5"), Child("y", "null, 0, 0, 2")));
        Assert.Equal("0 hold; r[] UnusableCell children:/form/days", Words(Child("x", "0, 0, 0, \"N/A\"")));
        Assert.Equal("0 hold; r[] UnusableCell children:/form/days", Words(Child("x", "0, 0, 0, 1"), Child("y", "0, 0, 0, \"?\"")));
        Assert.Equal("0 hold; r[] UnusableCell children:/form/a", Words(Child("x", "1000000, 0, 0, 0"), Child("y", "1, 0, 0, 0")));

        string Words(params ReportData[] children) => GeneralRules.Words(PayloadValidator.Validate(shape, own, prior: null, children));
    }

    [Fact]
    public void Second_report_of_a_subordinate_body_and_one_of_another_year_are_told_and_none_is_summed()
    {
        var (shape, own) = Beside(GeneralRules.Rule with { ReadsChildren = true, Scale = 1 }, static (ref run) =>
        {
            if (!run.Begins(0, 0))
                return;
            Int128 left = run.Left(run.Cell(0, 1)), right = run.Cell(0, -1, CellUse.Addend, OperandSource.Children);
            run.Judge(left == right, left, right, 0);
        });
        ReportData Child(string name, int year = 2025) => Read(shape, GeneralRules.Payload(body: name, year: year));

        Assert.Equal(("/1/organization", "\"x\" has a report before, at position 0 of the subordinate bodies, and this one at 1"), Told(Child("x"), Child("x")));
        Assert.Equal(("/1/year", "The report at position 1 of the subordinate bodies is not of 2025"), Told(Child("x"), Child("y", 2024)));
        Assert.Empty(PayloadValidator.Validate(shape, own, prior: null, [Child("x"), Child("y")]).Violations);

        (string Pointer, string Message) Told(params ReportData[] children)
        {
            var result = PayloadValidator.Validate(shape, own, prior: null, children);
            Assert.Equal(SkipReason.NoChildren, Assert.Single(result.NotEvaluated).Reason);
            var violation = Assert.Single(result.Violations);
            Assert.Equal(PayloadRules.WrongChild, violation.RuleId);
            return (violation.Pointer, violation.Messages.In("en"));
        }
    }

    private static (ReportShape Shape, ReportData Own) Beside(RuleShape rule, RuleChecks check)
    {
        var shape = GeneralRules.Shape(rule, rule.List < 0 ? check : Over(check));
        return (shape, Read(shape, GeneralRules.Payload()));
    }

    private static ReportData Read(ReportShape shape, byte[] payload) => PayloadValidator.Read(shape, payload);

    private static RuleChecks Over(RuleChecks check) => (ref run) =>
    {
        run.Over(0);
        check(ref run);
    };

    private static string Judge(RuleShape rule, RuleChecks check, string plans = "", bool isOver = true) =>
        GeneralRules.Words(PayloadValidator.Validate(GeneralRules.Shape(rule, isOver ? Over(check) : check), GeneralRules.Payload(plans: plans)));
}
