using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Engine.Rules;

/// <summary>Lists the cells that a formula reads, in its order; those of many rows in the order of the rows.</summary>
internal sealed class OperandReads(OperandFinder operands)
{
    public IReadOnlyList<OperandRead> Of(BoundSum sum, int side) => [.. Of(sum, (BigInteger)side)];

    /// <summary>Whether a side is a sum of cells: addends, or <c>sum</c> of them, and constants.</summary>
    public static bool IsPlain(BoundSum sum) => sum.Terms.All(t => t.Operand switch
    {
        BoundCellOperand or BoundEntryOperand => true,
        BoundCall { Function: RuleFunction.Sum } call => call.Arguments.All(IsPlain),
        _ => false,
    });

    /// <summary>The constant of a side, those inside <c>sum</c> included.</summary>
    public static BigInteger ConstantOf(BoundSum sum) => sum.Constant + sum.Terms
        .Select(t => t.Operand is BoundCall { Function: RuleFunction.Sum } call ? t.Coefficient * call.Arguments.Select(ConstantOf).Aggregate(BigInteger.Zero, BigInteger.Add) : 0)
        .Aggregate(BigInteger.Zero, BigInteger.Add);

    private IEnumerable<OperandRead> Of(BoundSum sum, BigInteger factor)
    {
        foreach (var term in sum.Terms)
        {
            if (term.Operand is BoundCall call)
            {
                var inside = call.Function == RuleFunction.Sum ? factor * term.Coefficient : 0;
                foreach (var read in call.Arguments.SelectMany(a => Of(a, inside)))
                    yield return read;
            }

            foreach (var cell in operands.Find(term.Operand).Cells)
                yield return new OperandRead(cell.Source, operands.Reports.Of(cell.Source)!.CellAt(cell.Cell), factor * term.Coefficient);
        }
    }
}
