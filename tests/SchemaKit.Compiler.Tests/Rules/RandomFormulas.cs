using CsCheck;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Rules;

internal static class RandomFormulas
{
    private static TextSpan Nowhere { get; } = new(0, 0);

    private static Gen<string> Id { get; } = Gen.OneOf("a", "total", "legalPerson", "sum", "count", "if2", "Then", "cell", "x1", "R");

    private static Gen<NumberSyntax> Whole { get; } = Gen.OneOf("0", "1", "2", "007", "1000000").Select(t => new NumberSyntax(t, Nowhere));

    private static Gen<FactorSyntax> Number { get; } =
        Gen.OneOf("0", "3", "2.50", "12345678901234567890123456789012").Select(t => (FactorSyntax)new NumberSyntax(t, Nowhere));

    private static Gen<FactorSyntax> Reference { get; } = Gen.Select(Id.Array[1, 4], Gen.Bool).Select((ids, star) =>
        (FactorSyntax)new ReferenceSyntax([.. (star ? [.. ids, "*"] : ids).Select(t => new SegmentSyntax(t, Nowhere))], Nowhere));

    public static Gen<RuleSyntax> Rule { get; } = Gen.Select(Comparison(3), Condition.OrNull()).Select((assertion, condition) => new RuleSyntax(condition, assertion));

    private static Gen<ConditionSyntax> Condition =>
        Comparison(1).Array[1, 3].Select(all => (IReadOnlyList<ComparisonSyntax>)all).Array[1, 3].Select(alternatives => new ConditionSyntax(alternatives));

    private static Gen<T?> OrNull<T>(this Gen<T> some)
        where T : class => Gen.OneOf(some.Select(x => (T?)x), Gen.Const((T?)null));

    private static Gen<ComparisonSyntax> Comparison(int depth) =>
        Gen.Select(Sum(depth), Gen.Enum<Relation>(), Sum(depth)).Select((left, relation, right) => new ComparisonSyntax(left, relation, right));

    private static Gen<SumSyntax> Sum(int depth) =>
        Gen.Select(Gen.Bool, Whole.OrNull(), Factor(depth)).Select((negative, coefficient, factor) => new TermSyntax(negative, coefficient, factor))
            .Array[1, 4].Select(terms => new SumSyntax(terms, Nowhere));

    private static Gen<FactorSyntax> Factor(int depth)
    {
        if (depth == 0)
            return Gen.OneOf(Number, Reference);

        var group = Sum(depth - 1).Select(sum => (FactorSyntax)new GroupSyntax(sum, Nowhere));
        var call = Gen.Select(Gen.Enum<RuleFunction>(), Sum(depth - 1).Array[1, 3]).Select((f, args) => (FactorSyntax)new CallSyntax(f, args, Nowhere));
        return Gen.OneOf(Number, Reference, Reference, group, call);
    }
}
