using System.Numerics;

namespace SchemaKit.Engine.Portable;

/// <summary>One cell that a rule reads.</summary>
/// <param name="Source">Which report it is in.</param>
/// <param name="Pointer">JSON Pointer of the cell in its report.</param>
/// <param name="Coefficient">Its factor when everything stands on the left; 0 inside a function other than <c>sum</c>.</param>
/// <param name="Value">The number, exactly; <see langword="null"/> if the cell is blank or no number.</param>
/// <param name="Special">The special value it holds, if it does.</param>
public sealed record PortableOperand(OperandSource Source, string Pointer, BigInteger Coefficient, string? Value, string? Special);
