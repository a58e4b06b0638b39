using System.Numerics;

namespace SchemaKit.Compiler.Binding;

/// <summary>A comparison with everything moved to its left side: terms, calls and constant together compare with 0.</summary>
/// <param name="Terms">Every cell at most once, in order of appearance, with a coefficient other than 0.</param>
/// <param name="Calls">Functions that are not plain sums; empty in a linear comparison.</param>
internal sealed record BalancedComparison(
    IReadOnlyList<BalancedTerm> Terms,
    IReadOnlyList<BalancedCall> Calls,
    BigInteger Constant)
{
    public static BalancedComparison Of(BoundComparison comparison)
    {
        var terms = new List<BalancedTerm>(comparison.Left.Terms.Count + comparison.Right.Terms.Count);
        var places = new Dictionary<int, int>();
        var calls = new List<BalancedCall>();
        Add(comparison.Left, 1);
        Add(comparison.Right, -1);
        terms.RemoveAll(t => t.Coefficient.IsZero);
        return new BalancedComparison(terms, calls, comparison.Left.Constant - comparison.Right.Constant);

        void Add(BoundSum side, int sign)
        {
            foreach (var term in side.Terms)
            {
                var coefficient = new BigInteger(term.Coefficient) * sign;
                if (term.Operand is BoundCall call)
                {
                    calls.Add(new BalancedCall(coefficient, call));
                    continue;
                }

                var cell = ((BoundCellOperand)term.Operand).Cell;
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

internal readonly record struct BalancedTerm(BigInteger Coefficient, int Cell);

internal readonly record struct BalancedCall(BigInteger Coefficient, BoundCall Call);
