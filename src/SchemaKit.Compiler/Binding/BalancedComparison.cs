using System.Numerics;

namespace SchemaKit.Compiler.Binding;

/// <summary>A comparison with everything moved to its left side: terms, others and constant together compare with 0.</summary>
/// <param name="Terms">Every cell of this report at most once, in order of appearance, with a coefficient other than 0.</param>
/// <param name="Others">Everything else: functions, rows of lists, cells of other reports; empty in a linear comparison.</param>
internal sealed record BalancedComparison(
    IReadOnlyList<BalancedTerm> Terms,
    IReadOnlyList<BalancedOperand> Others,
    BigInteger Constant)
{
    public static BalancedComparison Of(BoundComparison comparison)
    {
        var terms = new List<BalancedTerm>(comparison.Left.Terms.Count + comparison.Right.Terms.Count);
        var places = new Dictionary<int, int>();
        var others = new List<BalancedOperand>();
        Add(comparison.Left, 1);
        Add(comparison.Right, -1);
        terms.RemoveAll(t => t.Coefficient.IsZero);
        return new BalancedComparison(terms, others, comparison.Left.Constant - comparison.Right.Constant);

        void Add(BoundSum side, int sign)
        {
            foreach (var term in side.Terms)
            {
                var coefficient = new BigInteger(term.Coefficient) * sign;
                if (term.Operand is not BoundCellOperand { Source: ReportSource.Own, Cell: var cell })
                {
                    others.Add(new BalancedOperand(coefficient, term.Operand));
                    continue;
                }

                if (places.TryGetValue(cell, out var place))
                {
                    terms[place] = new BalancedTerm(terms[place].Coefficient + coefficient, cell);
                }
                else
                {
                    places.Add(cell, terms.Count);
                    terms.Add(new BalancedTerm(coefficient, cell));
                }
            }
        }
    }
}

internal sealed record BalancedTerm(BigInteger Coefficient, int Cell);

internal sealed record BalancedOperand(BigInteger Coefficient, BoundOperand Operand);
