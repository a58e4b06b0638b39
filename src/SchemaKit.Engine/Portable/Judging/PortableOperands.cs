using System.Numerics;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Lists the cells that a formula reads, in its order; those of many rows in the order of the rows.</summary>
internal sealed class PortableOperands(PortableCellFinder cells, PortableCellReader reader)
{
    /// <param name="factor">1 for the left side, -1 for the right.</param>
    public IEnumerable<PortableOperand> Of(PortableSide side, BigInteger factor)
    {
        foreach (var term in side.Terms)
        {
            if (term.Operand is PortableCall call)
            {
                var inside = call.Function == PortableFunction.Sum ? factor * term.Coefficient : 0;
                foreach (var operand in call.Arguments.SelectMany(a => Of(a, inside)))
                    yield return operand;
            }
            else if (term.Operand is PortableCell cell)
            {
                foreach (var found in cells.Find(cell) ?? [])
                    yield return Of(found, factor * term.Coefficient);
            }
        }
    }

    private PortableOperand Of(FoundCell cell, BigInteger coefficient)
    {
        var special = reader.SpecialIn(cell) is null ? null : ((JsonString)cell.Value!).Value;
        var value = special is null && PortableCellReader.NumberIn(cell) is { } number ? Millionths.ToText(number) : null;
        return new PortableOperand(cell.Form.Place.Source, cell.Pointer, coefficient, value, special);
    }
}
