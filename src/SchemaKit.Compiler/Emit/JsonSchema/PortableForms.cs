using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>What one instance says, in its portable form: terms against a constant if it can be, else two sides and conditions.</summary>
internal sealed class PortableForms(BoundReport report, BoundRule rule)
{
    private readonly PortableOperands _operands = new(report, rule.IsOverList ? rule.Table : null);

    public PortableObject Of(BoundInstance instance) => new(
    [
        .. Terms(instance) is { } linear ? linear : Sides(instance.Assertion),
        .. Condition("where", instance.Where),
        .. Condition("if", instance.Condition),
        .. Tolerance(instance.Assertion),
    ]);

    /// <summary>The linear form. Sides are kept where the tolerance depends on them, and where a cell that must be there would cancel out.</summary>
    private List<PortableMember>? Terms(BoundInstance instance)
    {
        if (instance.Condition is not null || instance.Where is not null || rule.ToleranceKind == ToleranceKind.Relative)
            return null;

        var (left, right) = (instance.Assertion.Left, instance.Assertion.Right);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var terms = new List<(BigInteger Coefficient, PortablePath Path)>();
        foreach (var (term, sign) in left.Terms.Select(t => (t, 1)).Concat(right.Terms.Select(t => (t, -1))))
        {
            if (_operands.PlainOf(term.Operand) is not { } path)
                return null;

            var coefficient = sign * CoefficientOf(term);
            if (places.TryGetValue(path.Path, out var place))
            {
                terms[place] = (terms[place].Coefficient + coefficient, path);
            }
            else
            {
                places.Add(path.Path, terms.Count);
                terms.Add((coefficient, path));
            }
        }

        if (terms.Exists(t => t.Coefficient.IsZero))
            return null;

        var list = new PortableMember("terms", PortableNode.Array(terms.Select(t => PortableNode.Array([new PortableNumber(t.Coefficient), t.Path]))));
        return [Relation(instance.Assertion), list, .. Constant(right.Constant - left.Constant)];
    }

    private IEnumerable<PortableMember> Sides(BoundComparison comparison) =>
        [Relation(comparison), new PortableMember("left", Side(comparison.Left)), new PortableMember("right", Side(comparison.Right))];

    private static PortableMember Relation(BoundComparison comparison) => PortableMember.Text("relation", RuleWords.SignOf(comparison.Relation));

    private IEnumerable<PortableMember> Constant(BigInteger constant) =>
        constant.IsZero ? [] : [PortableMember.Text("constant", DecimalText.Of(constant, rule.Scale))];

    private IEnumerable<PortableMember> Condition(string name, BoundCondition? condition) => condition is null
        ? []
        : [new PortableMember(name, PortableNode.Array(condition.Alternatives.Select(all => PortableNode.Array(all.Select(c => new PortableObject([.. Sides(c)]))))))];

    /// <summary>What rounding explains is the same for every report: half a unit of the last place of each decimal.</summary>
    private IEnumerable<PortableMember> Tolerance(BoundComparison comparison)
    {
        switch (rule.ToleranceKind)
        {
            case ToleranceKind.Relative:
                var share = DecimalText.Of(rule.Tolerance, DefinitionLimits.Scale);
                return [new PortableMember("tolerance", PortableNode.Object(PortableMember.Text("relative", share)))];
            case ToleranceKind.Precision:
                var factors = comparison.Left.Terms.Concat(comparison.Right.Terms).Where(t => _operands.KindOf(t.Operand)?.Base == KindBase.Decimal);
                return Amount(factors.Aggregate(BigInteger.Zero, (sum, t) => sum + Math.Abs(t.Coefficient)) * 5, rule.Scale + 1);
            default:
                return Amount(rule.Tolerance, rule.Scale);
        }
    }

    private static IEnumerable<PortableMember> Amount(BigInteger amount, int scale) =>
        amount.IsZero ? [] : [PortableMember.Text("tolerance", DecimalText.Of(amount, scale))];

    private PortableObject Side(BoundSum sum)
    {
        var terms = PortableNode.Array(sum.Terms.Select(t => PortableNode.Array([new PortableNumber(CoefficientOf(t)), Operand(t.Operand)])));
        return new PortableObject([.. sum.Terms.Count == 0 ? Array.Empty<PortableMember>() : [new PortableMember("sum", terms)], .. Constant(sum.Constant)]);
    }

    /// <summary>As written, without the power of ten that brings the operand to the rule's scale.</summary>
    private BigInteger CoefficientOf(BoundTerm term)
    {
        var digits = term.Operand is BoundYearOperand ? 0 : _operands.KindOf(term.Operand)?.Scale ?? rule.Scale;
        return term.Coefficient / BigInteger.Pow(10, rule.Scale - digits);
    }

    private PortableNode Operand(BoundOperand operand)
    {
        if (operand is not BoundCall call)
            return _operands.Of(operand);

        var unit = PortableMember.Text("unit", DecimalText.Of(call.Unit, rule.Scale));
        return call.Function switch
        {
            RuleFunction.Count => PortableNode.Object(new PortableMember("count", PortableNode.Array(call.Arguments.SelectMany(a => a.Terms).Select(t => _operands.Of(t.Operand))))),
            RuleFunction.Round => PortableNode.Object(new PortableMember("round", Side(call.Arguments[0])), unit),
            RuleFunction.Abs => PortableNode.Object(new PortableMember("abs", Side(call.Arguments[0]))),
            RuleFunction.Quotient => PortableNode.Object(new PortableMember("quotient", Sides(call)), unit),
            _ => PortableNode.Object(new PortableMember(RuleWords.Functions[(int)call.Function], Sides(call))),
        };
    }

    private PortableArray Sides(BoundCall call) => PortableNode.Array(call.Arguments.Select(Side));
}
