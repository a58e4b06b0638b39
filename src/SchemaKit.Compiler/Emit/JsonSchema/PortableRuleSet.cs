using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The rules in their portable form, for evaluators in any language. Instances that are alike but for their row, column or variable are written once.</summary>
internal sealed class PortableRuleSet(BoundReport report)
{
    private readonly PortableAxes _axes = new();

    public void Write(JsonText json) => Write(json, static (_, _) => []);

    /// <param name="more">What is said of a rule besides, by it and the keys of the instances.</param>
    public void Write(JsonText json, Func<BoundRule, IReadOnlyList<InstanceKey>, IEnumerable<PortableMember>> more)
    {
        List<PortableObject> rules = [.. report.Rules.SelectMany(rule => Of(rule, more))];
        if (_axes.Named.Members.Count > 0)
        {
            using (json.Object("axes"))
            {
                foreach (var axis in _axes.Named.Members)
                    PortablePrinter.Write(json, axis, onOneLine: true);
            }
        }

        using (json.Array("rules"))
        {
            foreach (var rule in rules)
                PortablePrinter.Write(json, rule, onOneLine: true);
        }
    }

    /// <summary>Mostly one; a new one begins where an instance says something else than the one before.</summary>
    private IEnumerable<PortableObject> Of(BoundRule rule, Func<BoundRule, IReadOnlyList<InstanceKey>, IEnumerable<PortableMember>> more)
    {
        var forms = new PortableForms(report, rule);
        var keys = rule.Instances.Select(i => InstanceKey.Of(rule, i)).ToArray();
        var instances = rule.Instances.Select(PortableNode (i) => forms.Of(i)).ToArray();
        if (PatternOf(keys, instances) is { } whole)
            return [Of(rule, keys, whole, more)];

        var rules = new List<PortableObject>();
        for (var start = 0; start < instances.Length;)
        {
            var end = start + 1;
            while (end < instances.Length && InstancePattern.Of([keys[start], keys[end]], [instances[start], instances[end]]) is not null)
                end++;

            var (runKeys, run) = (keys.Skip(start).Take(end - start).ToArray(), instances.Skip(start).Take(end - start).ToArray());
            if (PatternOf(runKeys, run) is { } pattern)
                rules.Add(Of(rule, runKeys, pattern, more));
            else
                rules.AddRange(run.Select((form, i) => Of(rule, [runKeys[i]], (PortableObject)form, more)));
            start = end;
        }

        return rules;
    }

    private static PortableObject? PatternOf(InstanceKey[] keys, PortableNode[] forms) =>
        InstanceKey.AreProduct(keys) ? InstancePattern.Of(keys, forms) as PortableObject : null;

    private PortableObject Of(
        BoundRule rule, InstanceKey[] keys, PortableObject form, Func<BoundRule, IReadOnlyList<InstanceKey>, IEnumerable<PortableMember>> more) => PortableNode.Object(
    [
        PortableMember.Text("id", rule.Id),
        .. ForEach(rule, keys),
        .. form.Members,
        .. RuleTerms.Of(rule),
        .. more(rule, keys),
    ]);

    private IEnumerable<PortableMember> ForEach(BoundRule rule, InstanceKey[] keys)
    {
        var members = new List<PortableMember>();
        if (keys[0].Row is not null)
            members.Add(new PortableMember("row", _axes.RowsOf(rule.Table, [.. keys.Select(k => k.Row!).Distinct()])));
        if (keys[0].Column is not null)
            members.Add(new PortableMember("column", _axes.ColumnsOf(rule.Table, [.. keys.Select(k => k.Column!).Distinct()])));
        if (rule.IsOverList)
            members.Add(PortableMember.Text(RowsOf(rule), PortableOperands.PointerOf(rule.Table!)));
        if (members.Count > 0)
            yield return new PortableMember("forEach", new PortableObject(members));
        if (keys[0].Variable is { } variable)
        {
            var ends = PortableNode.Array([new PortableNumber(keys[0].Value), new PortableNumber(keys[keys.Length - 1].Value)]);
            yield return new PortableMember("with", PortableNode.Object(new PortableMember(variable, ends)));
        }
    }

    private static string RowsOf(BoundRule rule) => rule.Quantifier switch
    {
        Quantifier.Overall => "overall",
        Quantifier.ListRow when !rule.EntriesOnly && rule.Table!.List!.HasFixedOverall => "row",
        Quantifier.Entry when !rule.EntriesOnly && rule.Table!.List is { HasFixedOverall: true, Roster.List.Definition.OverallStandsAlone: true } => "entryOrOverall",
        _ => "entry",
    };
}
