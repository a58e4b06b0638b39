namespace SchemaKit.Runtime;

/// <summary>Counts the outcomes of each rule.</summary>
internal sealed class RuleTally(int rules)
{
    private readonly RuleCounts[] _counts = new RuleCounts[rules];

    /// <summary>In the order of the definition.</summary>
    public IReadOnlyList<RuleCounts> Counts => _counts;

    public void Add(int rule, RuleCounts counts) => _counts[rule] += counts;
}
