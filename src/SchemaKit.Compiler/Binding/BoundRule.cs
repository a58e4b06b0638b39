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

    /// <summary>The entries of a list; its overall row instead if that stands alone.</summary>
    Entry,

    /// <summary>The overall row of a list.</summary>
    Overall,

    /// <summary>The entries of a list, then its overall row.</summary>
    ListRow,
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

    /// <summary>How far both sides may differ: scaled if absolute, in millionths if relative, 0 if by precision.</summary>
    public required BigInteger Tolerance { get; init; }

    public ToleranceKind ToleranceKind { get; init; }

    /// <summary>The table whose footnote satisfies the rule, if its severity is <see cref="RuleSeverity.Explain"/>.</summary>
    public string? ExplainedBy { get; init; }

    /// <summary>Which reports the rule reads besides the one that is judged.</summary>
    public bool ReadsPrior { get; init; }

    public bool ReadsChildren { get; init; }

    /// <summary>Whether the rule reads what only entries have, a nested list: then an overall row has no instance, even where it stands alone.</summary>
    public bool EntriesOnly { get; init; }

    /// <summary>Whether <see cref="Instances"/> are patterns for the rows of a list, one per value of the variable, and not instances yet.</summary>
    public bool IsOverList => Quantifier is Quantifier.Entry or Quantifier.Overall or Quantifier.ListRow;

    public required ReportingYears Years { get; init; }

    public required IReadOnlyList<BoundInstance> Instances { get; init; }

    /// <summary>No side of any instance, over cells within their bounds, exceeds this in absolute value.</summary>
    public required BigInteger Magnitude { get; init; }

    /// <summary>Whether the rule comes from a <c>sumOf</c>: its left side is the total, its right side the parts.</summary>
    public required bool IsTotal { get; init; }

    /// <summary>Where the rule stands in the definition, for the analysis.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A rule over definite cells; or over those of any one row of a list, see <see cref="BoundRule.IsOverList"/>.</summary>
/// <param name="Key">The path of the quantified row or column, <c>row,column</c> for a cell, empty without a quantifier or over a list; then <c>k=3</c> for a variable, after a comma if it is not alone.</param>
/// <param name="PrimaryCell">The cell that a violation points at: the side that is a single cell, else the first cell of the right side, else of the left; -1 if it is found only with the rows of a report, by the same order.</param>
internal sealed record BoundInstance(
    string Key,
    LocalizedString Label,
    BoundCondition? Condition,
    BoundComparison Assertion,
    int PrimaryCell)
{
    /// <summary>Position of the quantified column or row among the leaves, of the cell in the table; 0 without a quantifier.</summary>
    public int Position { get; init; }

    /// <summary>Decides whether the instance exists in a report; <see langword="null"/> if it always does.</summary>
    public BoundCondition? Where { get; init; }

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
    public bool IsLinear => Terms.All(t => t.Operand is BoundCellOperand { Source: ReportSource.Own });

    public bool HasCalls
    {
        get
        {
            for (var i = 0; i < Terms.Count; i++)
            {
                if (Terms[i].Operand is BoundCall)
                    return true;
            }

            return false;
        }
    }
}

/// <summary>Which report an operand is read from.</summary>
internal enum ReportSource
{
    /// <summary>The report that is judged.</summary>
    Own,

    /// <summary>The same body's report of the year before.</summary>
    Prior,

    /// <summary>The sums over the reports of subordinate bodies.</summary>
    Children,
}

/// <summary>How a special value in an operand's place is read.</summary>
internal enum CellUse
{
    /// <summary>As a whole side, or alone in a function.</summary>
    Comparison,

    /// <summary>As one of several addends, or in <c>sum</c>.</summary>
    Sum,

    /// <summary>Directly in <c>min</c> or <c>max</c>.</summary>
    Extreme,

    /// <summary>Only whether there is a value matters.</summary>
    Count,
}

/// <summary>Which row of a list is meant, from the quantified row.</summary>
internal enum RowChoice
{
    /// <summary>The quantified row itself; with another source the row of the same key there.</summary>
    This,

    /// <summary>The row of another list with the same key; the overall row for the overall row.</summary>
    Partner,

    /// <summary>Every entry of the list.</summary>
    Entries,

    /// <summary>Every entry of the list nested in the quantified row.</summary>
    NestedEntries,

    /// <summary>The overall row of the list.</summary>
    Overall,
}

/// <param name="Coefficient">Written coefficient and sign times the power of ten that brings the operand to the rule's scale.</param>
internal sealed record BoundTerm(long Coefficient, BoundOperand Operand);

internal abstract record BoundOperand;

/// <param name="Cell">Index into <see cref="BoundReport.Cells"/>; the operand's value is the cell's scaled integer.</param>
internal sealed record BoundCellOperand(int Cell) : BoundOperand
{
    public ReportSource Source { get; init; }

    public CellUse Use { get; init; }
}

/// <summary>A cell of a list's row, or of each of its entries; the latter stand only directly in functions.</summary>
/// <param name="List">The list whose row is meant.</param>
/// <param name="Offset">Position in its <see cref="BoundList.EntryCells"/>. In an overall row only scalar columns have a cell, at the same offset.</param>
internal sealed record BoundEntryOperand(BoundTable List, int Offset, RowChoice Row, ReportSource Source, CellUse Use) : BoundOperand
{
    public bool IsSet => Row is RowChoice.Entries or RowChoice.NestedEntries;
}

/// <summary>The key of the quantified row or of entries; counted only: whether there is one.</summary>
internal sealed record BoundKeyOperand(BoundTable List, RowChoice Row) : BoundOperand;

/// <summary>1 if there is such a row (of entries: any), else 0; times the rule's scale.</summary>
internal sealed record BoundExistsOperand(BoundTable List, RowChoice Row, ReportSource Source) : BoundOperand;

/// <summary>The reporting year; its value is not scaled.</summary>
internal sealed record BoundYearOperand : BoundOperand;

/// <summary>A function. Its value is at the rule's scale. <c>sum</c> over definite cells is resolved into terms; it stands here where rows may be many or missing, and then rows that are not there add nothing.</summary>
/// <param name="Function">Sum, Min, Max, Count, Round, Abs or Quotient.</param>
/// <param name="Unit">What one is at the rule's scale for Count; what Round and Quotient round to a multiple of, half away from zero.</param>
internal sealed record BoundCall(RuleFunction Function, IReadOnlyList<BoundSum> Arguments, BigInteger Unit) : BoundOperand;
