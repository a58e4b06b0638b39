namespace SchemaKit.Runtime;

/// <summary>Counts the outcomes of each rule.</summary>
internal sealed class RuleTally(int rules)
{
    private readonly RuleCounts[] _counts = new RuleCounts[rules];

    /// <summary>In the order of the definition.</summary>
    public IReadOnlyList<RuleCounts> Counts => _counts;

    /// <summary>Whether no broken rule is an error, nor lacks the footnote that would explain it.</summary>
    public bool IsTolerated(ReadOnlySpan<RuleShape> rules)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            if (_counts[i].Violated > 0 && rules[i].Severity is RuleSeverity.Error or RuleSeverity.Explain)
                return false;
        }

        return true;
    }

    public void Add(int rule, RuleCounts counts) => _counts[rule] += counts;
}
