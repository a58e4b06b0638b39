using SchemaKit.Runtime;

namespace SchemaKit.Cli.Validating;

/// <summary>Judges payloads of one shipped edition by its emitted validator, at speed.</summary>
internal sealed class EmittedJudge(ReportShape shape)
{
    private Known? _plain;

    /// <returns>The verdict with the outcomes of each rule; <see langword="null"/> if the payload itself is faulty, which the engine tells more of.</returns>
    public (ValidationResult Result, IReadOnlyList<RuleCounts> Rules)? Judge(ReadOnlySpan<byte> payload)
    {
        var result = PayloadValidator.Validate(shape, payload);
        if (_plain is { } plain && ReferenceEquals(plain.Result, result))
            return (result, plain.Rules);
        if (result.Violations.Any(v => v.Status == RuleStatus.Payload))
            return null;

        // Reports of which nothing is to be said share one verdict.
        var rules = PayloadValidator.CountRules(shape, payload);
        if (result.Violations.Count == 0)
            _plain = new Known(result, rules);
        return (result, rules);
    }

    /// <summary>Whose report it is and of which year.</summary>
    public (string? Organization, int? Year) HeadOf(ReadOnlySpan<byte> payload)
    {
        var report = PayloadValidator.Read(shape, payload);
        return (report.Organization, report.Year);
    }

    private sealed record Known(ValidationResult Result, IReadOnlyList<RuleCounts> Rules);
}
