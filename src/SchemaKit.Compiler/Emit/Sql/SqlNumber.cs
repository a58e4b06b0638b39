using System.Numerics;

namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>The type that a rule calculates in.</summary>
/// <param name="Scale">Fraction digits.</param>
/// <param name="IsWide">Whether 64 bits are not enough, or not proven to be.</param>
internal readonly record struct SqlNumber(int Scale, bool IsWide)
{
    /// <param name="magnitude">What nothing in the calculation exceeds.</param>
    public static SqlNumber For(int scale, BigInteger magnitude) => new(scale, scale > 0 || magnitude > long.MaxValue);
}
