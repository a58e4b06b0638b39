using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.JsonSchema;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>What messages need to know of a rule besides what it says: over which table it is repeated, and by what.</summary>
internal static class TsRuleLabels
{
    public static IEnumerable<PortableMember> Of(BoundRule rule, IReadOnlyList<InstanceKey> keys)
    {
        if (rule.Table is not { } table)
            yield break;
        yield return PortableMember.Text("table", (table.List?.Parent ?? table).Id);
        if (WordOf(rule.Quantifier) is { } word)
            yield return PortableMember.Text("by", word);
        if (rule.IsOverList && keys[0].Column is not null)
            yield return new PortableMember("labels", PortableNode.Array(keys.Where(k => k.Value == keys[0].Value).Select(k => LabelOf(rule, k))));
    }

    private static string? WordOf(Quantifier quantifier) => quantifier switch
    {
        Quantifier.Row => "row",
        Quantifier.Column => "column",
        Quantifier.Cell => "cell",
        _ => null,
    };

    private static PortableObject LabelOf(BoundRule rule, InstanceKey key) =>
        PortableNode.Object(rule.Instances.First(i => InstanceKey.Of(rule, i) == key).Label.Wordings.Select(w => PortableMember.Text(w.Language, w.Text)));
}
