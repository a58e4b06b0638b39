namespace SchemaKit.Engine.Portable;

/// <summary>The verdict on a payload by the annotation of its schema.</summary>
/// <param name="Violations">Faults of the payloads and their keys, then rule instances that do not hold, in the order of the rules.</param>
/// <param name="Holds">How many rule instances hold.</param>
/// <param name="Violated">How many do not.</param>
/// <param name="NotEvaluated">The ids of those that could not be judged.</param>
public sealed record PortableVerdict(IReadOnlyList<PortableViolation> Violations, int Holds, int Violated, IReadOnlyList<string> NotEvaluated)
{
    /// <summary>The verdict as the JSON that the specification of <c>x-schemakit</c> gives it, on one line.</summary>
    public string ToJson() => PortableVerdictWriter.Write(this);
}
