using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Analysis;

/// <summary>A rule instance that says exactly: this sum of cells is 0.</summary>
internal sealed record Equation(BoundRule Rule, BoundInstance Instance, BalancedComparison Sum)
{
    public string Id => Instance.IdIn(Rule);
}
