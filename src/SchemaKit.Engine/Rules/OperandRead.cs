using System.Numerics;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>A cell that one place of a formula reads.</summary>
/// <param name="Factor">The coefficient with everything on the left, at the rule's scale; 0 inside a function other than <c>sum</c>.</param>
internal readonly record struct OperandRead(ReportSource Source, ReportCell Cell, BigInteger Factor);
