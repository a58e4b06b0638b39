namespace SchemaKit;

/// <summary>How many rule instances had each of the three outcomes.</summary>
/// <param name="Holds">Evaluated and satisfied; a condition that does not apply satisfies.</param>
/// <param name="Violated">Evaluated and not satisfied.</param>
/// <param name="NotEvaluated">Not evaluated, because an operand is absent, unusable or unknown, or the rule is not in force in that year.</param>
public readonly record struct RuleCounts(int Holds, int Violated, int NotEvaluated)
{
    /// <summary>All instances.</summary>
    public int Total => Holds + Violated + NotEvaluated;

    /// <summary>The outcomes of both.</summary>
    public static RuleCounts operator +(RuleCounts left, RuleCounts right) =>
        new(left.Holds + right.Holds, left.Violated + right.Violated, left.NotEvaluated + right.NotEvaluated);

    /// <summary>The outcomes of both.</summary>
    public static RuleCounts Add(RuleCounts left, RuleCounts right) => left + right;
}
