using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Engine.Rules;

/// <summary>A rule instance over fixed cells of the report, laid out as bounds of one sum.</summary>
/// <remarks>
/// It tells at once that the instance holds while every cell has a number, or is blank and counts as 0. All else, and what to say of it, is left to
/// <see cref="FormulaEvaluator"/>. 64 bits are enough: no cell holds more than <see cref="DefinitionLimits.Integer"/>, which is checked as it is read (a
/// special value is far beyond), and an instance whose coefficients could take such numbers further is not laid out.
/// </remarks>
internal sealed class LinearInstance
{
    private const long Largest = DefinitionLimits.Integer;

    private readonly int[] _cells;
    private readonly long[] _coefficients;
    private readonly bool _countsBlanks;
    private readonly long _least;
    private readonly long _most;

    private LinearInstance(BoundReport report, IReadOnlyList<BoundTerm> left, IReadOnlyList<BoundTerm> right, long least, long most)
    {
        _cells = [.. left.Concat(right).Select(t => ((BoundCellOperand)t.Operand).Cell)];
        _coefficients = [.. left.Select(t => t.Coefficient), .. right.Select(t => -t.Coefficient)];
        _countsBlanks = _cells.All(c => report.Cells[c].Kind.BlankIn(report.Cells[c].Table.Definition) != BlankMeaning.Unknown);
        (_least, _most) = (least, most);
    }

    /// <summary>The instance; <see langword="null"/> if it is not that simple.</summary>
    public static LinearInstance? Of(BoundRule rule, BoundInstance instance, BoundReport report)
    {
        var assertion = instance.Assertion;
        var isLinear = instance is { Where: null, Condition: null } && assertion.IsLinear && rule.ToleranceKind == ToleranceKind.Absolute;
        if (!isLinear)
            return null;

        var constant = assertion.Right.Constant - assertion.Left.Constant;
        var reach = rule.Tolerance + BigInteger.Abs(constant) + 1;
        foreach (var term in assertion.Left.Terms.Concat(assertion.Right.Terms))
            reach += BigInteger.Abs(term.Coefficient) * Largest;
        if (reach > long.MaxValue)
            return null;

        var (least, most) = Bounds((long)constant, assertion.Relation, (long)rule.Tolerance);
        return new LinearInstance(report, assertion.Left.Terms, assertion.Right.Terms, least, most);
    }

    /// <summary>Whether it can be told at once that the instance holds.</summary>
    public bool Holds(ReadOnlySpan<CellState> states, ReadOnlySpan<long> values)
    {
        var sum = 0L;
        for (var i = 0; i < _cells.Length; i++)
        {
            var (state, value) = (states[_cells[i]], values[_cells[i]]);
            if ((state != CellState.Value && !(state == CellState.Blank && _countsBlanks)) || value is < -Largest or > Largest)
                return false;
            sum += _coefficients[i] * value;
        }

        return sum >= _least && sum <= _most;
    }

    /// <summary>What the cells may add up to.</summary>
    private static (long Least, long Most) Bounds(long constant, Relation relation, long tolerance) => relation switch
    {
        Relation.Equal => (constant - tolerance, constant + tolerance),
        Relation.LessOrEqual => (long.MinValue, constant + tolerance),
        Relation.GreaterOrEqual => (constant - tolerance, long.MaxValue),
        Relation.Less => (long.MinValue, constant + tolerance - 1),
        Relation.Greater => (constant - tolerance + 1, long.MaxValue),
        _ => throw new InvalidOperationException($"relation {relation}"),
    };
}
