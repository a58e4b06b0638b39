using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

internal enum Quantifier
{
    None,
    Column,
    Row,
    Cell,
}

/// <summary>A rule with all its instances. Every number in it is scaled by <c>10^Scale</c>.</summary>
internal sealed class BoundRule
{
    /// <summary>The written id, or <c>table.node</c> of the total that implies the rule.</summary>
    public required string Id { get; init; }

    public required RuleStatus Status { get; init; }

    public required RuleSeverity Severity { get; init; }

    /// <summary>The sentence of the form, or one made from the labels for an implied rule.</summary>
    public required LocalizedString Text { get; init; }

    public required LocalizedString Citation { get; init; }

    /// <summary>The formula as written, or as implied by <c>sumOf</c>.</summary>
    public required string Formula { get; init; }

    public required Quantifier Quantifier { get; init; }

    /// <summary>The quantified table; <see langword="null"/> without a quantifier.</summary>
    public required BoundTable? Table { get; init; }

    public required int Scale { get; init; }

    /// <summary>How far both sides may differ, scaled.</summary>
    public required BigInteger Tolerance { get; init; }

    public required ReportingYears Years { get; init; }

    public required IReadOnlyList<BoundInstance> Instances { get; init; }

    /// <summary>No side of any instance, over cells within their bounds, exceeds this in absolute value.</summary>
    public required BigInteger Magnitude { get; init; }

    /// <summary>Whether the rule comes from a <c>sumOf</c>: its left side is the total, its right side the parts.</summary>
    public required bool IsTotal { get; init; }

    /// <summary>Where the rule stands in the definition, for the analysis.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A rule over definite cells.</summary>
/// <param name="Key">The path of the quantified row or column, <c>row,column</c> for a cell, empty without a quantifier.</param>
/// <param name="PrimaryCell">The cell that a violation points at: the side that is a single cell, else the first cell of the right side, else of the left.</param>
internal sealed record BoundInstance(
    string Key,
    LocalizedString Label,
    BoundCondition? Condition,
    BoundComparison Assertion,
    int PrimaryCell)
{
    /// <summary>Position of the quantified column or row among the leaves, of the cell in the table; 0 without a quantifier.</summary>
    public int Position { get; init; }

    public string IdIn(BoundRule rule) => Key.Length == 0 ? rule.Id : rule.Id + "[" + Key + "]";
}

/// <summary>True if all comparisons of any one alternative are.</summary>
internal sealed record BoundCondition(IReadOnlyList<IReadOnlyList<BoundComparison>> Alternatives);

internal sealed record BoundComparison(BoundSum Left, Relation Relation, BoundSum Right)
{
    public bool IsLinear => Left.IsLinear && Right.IsLinear;
}

/// <summary>A sum of terms and a constant.</summary>
internal sealed record BoundSum(IReadOnlyList<BoundTerm> Terms, BigInteger Constant)
{
    public bool IsLinear => Terms.All(t => t.Operand is BoundCellOperand);
}

/// <param name="Coefficient">Written coefficient and sign times the power of ten that brings the operand to the rule's scale.</param>
internal sealed record BoundTerm(long Coefficient, BoundOperand Operand);

internal abstract record BoundOperand;

/// <param name="Cell">Index into <see cref="BoundReport.Cells"/>; the operand's value is the cell's scaled integer.</param>
internal sealed record BoundCellOperand(int Cell) : BoundOperand;

/// <summary>A function that is not a plain sum; <c>sum</c> is resolved into terms. Its value is at the rule's scale.</summary>
/// <param name="Function">Min, Max, Count, Round or Abs.</param>
/// <param name="Unit">What one is at the rule's scale for Count; what Round rounds to a multiple of, half away from zero.</param>
internal sealed record BoundCall(RuleFunction Function, IReadOnlyList<BoundSum> Arguments, BigInteger Unit) : BoundOperand;
