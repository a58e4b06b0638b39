using System.Numerics;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>A rule instance that does not hold, with both sides as scaled integers.</summary>
internal sealed record BrokenInstance(BoundRule Rule, BoundInstance Instance, BigInteger Left, BigInteger Right);
