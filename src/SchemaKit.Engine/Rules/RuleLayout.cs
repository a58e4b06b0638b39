using System.Runtime.CompilerServices;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>What can be told of a rule before there is a report; found out once for each definition.</summary>
internal sealed class RuleLayout
{
    private static readonly ConditionalWeakTable<BoundReport, RuleLayout[]> Layouts = [];

    private RuleLayout(BoundRule rule, BoundReport report)
    {
        Rule = rule;
        IsInEveryReport = !rule.IsOverList && rule.Instances.All(i => i.Where is null);
        Linear = rule.IsOverList ? [] : [.. rule.Instances.Select(i => LinearInstance.Of(rule, i, report))];
    }

    public BoundRule Rule { get; }

    /// <summary>Whether every report has every instance.</summary>
    public bool IsInEveryReport { get; }

    /// <summary>The instances, unless they are over a list; <see langword="null"/> for one that is not that simple.</summary>
    public LinearInstance?[] Linear { get; }

    /// <summary>In the order of the definition.</summary>
    public static RuleLayout[] Of(BoundReport report) => Layouts.GetValue(report, static r => [.. r.Rules.Select(rule => new RuleLayout(rule, r))]);
}
