using System.Numerics;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>A sum of terms and a constant.</summary>
/// <param name="Constant">In millionths.</param>
internal sealed record PortableSide(IReadOnlyList<PortableTerm> Terms, BigInteger Constant)
{
    /// <summary>The cell that a side stands for, alone but for a constant; <see langword="null"/> if it is anything else.</summary>
    public PortableTerm? OneCell => Terms is [{ Operand: PortableCell } term] ? term : null;

    /// <summary>Every cell it names, in order.</summary>
    public IEnumerable<PortableCell> Cells => Terms.SelectMany(t => t.Operand.Cells);

    public bool Reads(OperandSource source) => Terms.Any(t => t.Operand.Reads(source));
}

/// <summary>An operand, so many times.</summary>
internal sealed record PortableTerm(BigInteger Coefficient, PortableForm Operand);
