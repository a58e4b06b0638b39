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
        var instances = rule.Instances.Select(i => (Key: InstanceKey.Of(rule, i), Form: (PortableNode)forms.Of(i))).ToList();
        for (var start = 0; start < instances.Count;)
        {
            var end = start + 1;
            while (end < instances.Count && PatternOf([instances[start], instances[end]]) is not null)
                end++;

            var run = instances.GetRange(start, end - start);
            if (InstanceKey.AreProduct(run.ConvertAll(i => i.Key)) && PatternOf(run) is PortableObject pattern)
            {
                yield return Of(rule, run.ConvertAll(i => i.Key), pattern, more);
            }
            else
            {
                foreach (var instance in run)
                    yield return Of(rule, [instance.Key], (PortableObject)instance.Form, more);
            }

            start = end;
        }
    }

    private static PortableNode? PatternOf(List<(InstanceKey Key, PortableNode Form)> instances) =>
        InstancePattern.Of(instances.ConvertAll(i => i.Key), instances.ConvertAll(i => i.Form));

    private PortableObject Of(
        BoundRule rule, List<InstanceKey> keys, PortableObject form, Func<BoundRule, IReadOnlyList<InstanceKey>, IEnumerable<PortableMember>> more) => PortableNode.Object(
    [
        PortableMember.Text("id", rule.Id),
        .. ForEach(rule, keys),
        .. form.Members,
        .. RuleTerms.Of(rule),
        .. more(rule, keys),
    ]);

    private IEnumerable<PortableMember> ForEach(BoundRule rule, List<InstanceKey> keys)
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
            var ends = PortableNode.Array([new PortableNumber(keys[0].Value), new PortableNumber(keys[keys.Count - 1].Value)]);
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
