using System.Numerics;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>A rule instance that does not hold, with both sides as scaled integers.</summary>
/// <param name="Row">The row it is about, if the rule is over a list.</param>
internal sealed record BrokenInstance(BoundRule Rule, BoundInstance Instance, RowPlace? Row, BigInteger Left, BigInteger Right)
{
    public string Key => KeyOf(Instance, Row);

    /// <summary>The row's name, then the value of a variable.</summary>
    public static string KeyOf(BoundInstance instance, RowPlace? row) =>
        string.Join(',', new[] { row?.Name, instance.Key }.Where(k => !string.IsNullOrEmpty(k)));
}
