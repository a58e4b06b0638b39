using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>What one instance says, in its portable form: two sides as written, and conditions.</summary>
internal sealed class PortableForms(BoundReport report, BoundRule rule)
{
    private readonly PortableOperands _operands = new(report, rule.IsOverList ? rule.Table : null);

    public PortableObject Of(BoundInstance instance)
    {
        var members = new List<PortableMember>(Sides(instance.Assertion));
        members.AddRange(Condition("where", instance.Where));
        members.AddRange(Condition("if", instance.Condition));
        members.AddRange(Tolerance(instance.Assertion));
        members.AddRange(Place(instance.Assertion));
        return new PortableObject(members);
    }

    private PortableMember[] Sides(BoundComparison comparison) =>
        [Relation(comparison), new PortableMember("left", Side(comparison.Left)), new PortableMember("right", Side(comparison.Right))];

    private static PortableMember Relation(BoundComparison comparison) => PortableMember.Text("relation", RuleWords.SignOf(comparison.Relation));

    private IEnumerable<PortableMember> Condition(string name, BoundCondition? condition) => condition is null
        ? []
        : [new PortableMember(name, PortableNode.Array(condition.Alternatives.Select(all => PortableNode.Array(all.Select(c => new PortableObject(Sides(c)))))))];

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

    /// <summary>Where a violation points in a row of a list if no cell of the report was read: its first cell. Not said where a cell is always read.</summary>
    private IEnumerable<PortableMember> Place(BoundComparison comparison)
    {
        if (!rule.IsOverList || rule.Table!.ColumnLeaves.Count == 0)
            return [];

        var isNamed = PrimaryOperands.Of(comparison).FirstOrDefault() is BoundCellOperand
            || comparison.Left.Terms.Concat(comparison.Right.Terms).Any(t => t.Operand is BoundCellOperand { Source: ReportSource.Own } or BoundEntryOperand { Source: ReportSource.Own });
        return isNamed ? [] : [PortableMember.Path("at", rule.Table.List!.EntryCells[0].Pointer.Substring(1))];
    }

    /// <summary>Terms, then the constant as a text.</summary>
    private PortableArray Side(BoundSum sum)
    {
        var parts = new PortableNode[sum.Terms.Count + (sum.Constant.IsZero ? 0 : 1)];
        for (var i = 0; i < sum.Terms.Count; i++)
            parts[i] = new PortableArray([new PortableNumber(CoefficientOf(sum.Terms[i])), Operand(sum.Terms[i].Operand)]);
        if (!sum.Constant.IsZero)
            parts[sum.Terms.Count] = new PortableText(DecimalText.Of(sum.Constant, rule.Scale));
        return new PortableArray(parts);
    }

    /// <summary>As written, without the power of ten that brings the operand to the rule's scale.</summary>
    private BigInteger CoefficientOf(BoundTerm term)
    {
        var digits = term.Operand is BoundYearOperand ? 0 : _operands.KindOf(term.Operand)?.Scale ?? rule.Scale;
        return digits == rule.Scale ? term.Coefficient : term.Coefficient / BigInteger.Pow(10, rule.Scale - digits);
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
