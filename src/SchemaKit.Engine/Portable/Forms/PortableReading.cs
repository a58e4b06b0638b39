using System.Numerics;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>A number, or one of two words.</summary>
/// <param name="Number">In millionths; <see langword="null"/> for a word.</param>
/// <param name="IsSkip">Whether the word is <c>skip</c>; else it is <c>unknown</c>.</param>
internal readonly record struct PortableReading(BigInteger? Number, bool IsSkip);
