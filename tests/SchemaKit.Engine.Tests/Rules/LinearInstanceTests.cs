using System.Numerics;
using CsCheck;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Engine.Rules;
using SchemaKit.Engine.Tests.Reports;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;

namespace SchemaKit.Engine.Tests.Rules;

/// <summary>What is told at once of an instance, the exact computation must say too.</summary>
public sealed class LinearInstanceTests
{
    private static readonly Relation[] Relations = Enum.GetValues<Relation>();

    [Fact]
    public void Instance_holds_at_once_where_the_exact_computation_says_so() =>
        Gen.Select(Gen.Int[0, Relations.Length - 1], Gen.Int[-3, 3], Gen.Int[-3, 3], Gen.Int[0, 2], Gen.OneOf(Gen.Long[-4, 4], Gen.Long[-Kinds.MostCount, Kinds.MostCount]).Array[3]).Sample((relation, factor, constant, tolerance, cells) =>
        {
            var report = ReportBuilder.OneRecord("a b c", Kinds.Change)
                .Rule("r", f => new BoundComparison(f[f.Cell("/t/a", factor), "/t/b", constant], Relations[relation], f["/t/c", f.Cell("/t/a", 2)]), tolerance: tolerance).Build();
            var values = Values.Of(report, [.. cells]);
            var (rule, assertion) = (report.Rules[0], report.Rules[0].Instances[0].Assertion);
            var exact = new FormulaEvaluator(new OperandFinder(new ReportSet(values), null), new Obstacles(), BigInteger.One);
            var (left, right) = (exact.Evaluate(assertion.Left), exact.Evaluate(assertion.Right));

            Assert.Equal(Slack.Of(rule, left, right, []).Allows(left, assertion.Relation, right), Holds(report, values));
        });

    [Theory]
    [InlineData(BlankMeaning.Zero, true)]
    [InlineData(BlankMeaning.Unknown, false)]
    public void Blank_is_told_at_once_only_if_it_counts_as_zero(object meaning, bool atOnce)
    {
        var report = Equation(Kinds.Count, (BlankMeaning)meaning);

        Assert.Equal(atOnce, Holds(report, Values.Of(report, 0, null)));
        Assert.True(Holds(report, Values.Of(report, 0, 0)));
    }

    [Theory]
    [InlineData(nameof(CellState.Absent))]
    [InlineData(nameof(CellState.Unusable))]
    public void Cell_without_a_value_is_left_to_the_exact_computation(string state)
    {
        var report = Equation(Kinds.Count);
        var values = Values.Of(report, 0, 0);
        values.States[1] = Enum.Parse<CellState>(state);

        Assert.False(Holds(report, values));
    }

    [Fact]
    public void Special_value_is_left_to_the_exact_computation()
    {
        var report = Equation(Kinds.Count);
        var special = ReportValues.SpecialValue(0);

        Assert.False(Holds(report, Values.Of(report, special, special)));
    }

    [Fact]
    public void Sum_beyond_64_bits_is_left_to_the_exact_computation()
    {
        Assert.Null(LayoutOf(Weighed(600)));
        Assert.NotNull(LayoutOf(Weighed(500)));

        static BoundReport Weighed(int factor) => ReportBuilder.OneRecord("a b", Kinds.Count)
            .Rule("r", f => new BoundComparison(f[f.Cell("/t/a", factor)], Relation.Equal, f[f.Cell("/t/b", factor)])).Build();
    }

    [Fact]
    public void Instance_with_condition_or_function_is_left_to_the_exact_computation()
    {
        var conditional = ReportBuilder.OneRecord("a b").Rule("r", f =>
        {
            var comparison = new BoundComparison(f["/t/a"], Relation.Equal, f["/t/b"]);
            return [Formulas.Instance(comparison, condition: Formulas.If([comparison]))];
        }).Build();
        var function = ReportBuilder.OneRecord("a b").Rule("r", f => new BoundComparison(f[f.Call(RuleFunction.Abs, f["/t/a"])], Relation.Equal, f["/t/b"])).Build();

        Assert.Null(LayoutOf(conditional));
        Assert.Null(LayoutOf(function));
    }

    private static BoundReport Equation(BoundKind kind, BlankMeaning blank = BlankMeaning.Zero) =>
        ReportBuilder.OneRecord("a b", kind, blank).Rule("r", f => new BoundComparison(f["/t/a"], Relation.Equal, f["/t/b"])).Build();

    private static LinearInstance? LayoutOf(BoundReport report) => RuleLayout.Of(report)[0].Linear[0];

    private static bool Holds(BoundReport report, ReportValues values) => LayoutOf(report)!.Holds(values.States.All, values.Values.All);
}
