using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Where the instances of a rule stand in their table.</summary>
internal static class Instances
{
    /// <summary>The cell that offsets of an instance count from.</summary>
    public static int StartOf(BoundRule rule, int instance) =>
        rule.Table is null ? 0 : rule.Table.FirstCell + (rule.Instances[instance].Position * StrideOf(rule));

    public static EmitIteration Iteration(BoundRule rule, EquatableArray<int> leaves) => new(
        rule.Quantifier == Quantifier.None ? "" : rule.Quantifier.ToString().ToLowerInvariant(), leaves, rule.Table?.FirstCell ?? 0, StrideOf(rule));

    /// <summary>The value of the rule's variable, which ends the key; <see langword="null"/> if it has none.</summary>
    public static int? ValueOf(BoundInstance instance)
    {
        var sign = instance.Key.LastIndexOf('=');
        return sign < 0 ? null : int.Parse(instance.Key.Substring(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public static bool HasValue(BoundInstance instance) => instance.Key.IndexOf('=') >= 0;

    /// <summary>Whether a rule over a list says several things of each row; its instances then have keys of their own.</summary>
    public static bool HasPatterns(BoundRule rule) => rule.IsOverList && rule.Instances.Any(i => i.Key.Length > 0 && ValueOf(i) is null);

    private static int StrideOf(BoundRule rule) => rule.Quantifier switch
    {
        Quantifier.Row => rule.Table!.ColumnLeaves.Count,
        Quantifier.None => 0,
        _ => 1,
    };
}
