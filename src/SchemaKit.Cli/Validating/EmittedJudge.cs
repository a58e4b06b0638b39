using SchemaKit.Cli.Definitions;
using SchemaKit.Compiler.Binding;
using SchemaKit.Runtime;

namespace SchemaKit.Cli.Validating;

/// <summary>Judges payloads of one shipped edition by its emitted validator, at speed.</summary>
internal sealed class EmittedJudge(string name, ReportShape shape)
{
    public Lazy<BoundReport> Definition { get; } = ShippedDefinitions.GetLate(name);

    /// <returns>The verdict; <see langword="null"/> if the payload itself is faulty, which the engine tells more of.</returns>
    public ValidationResult? Judge(ReadOnlySpan<byte> payload)
    {
        var result = PayloadValidator.Validate(shape, payload);
        return result.Violations.Count > 0 && result.Violations[0].Status == RuleStatus.Payload ? null : result;
    }

    /// <summary>Whose report it is and of which year.</summary>
    public (string? Organization, int? Year) HeadOf(ReadOnlySpan<byte> payload)
    {
        var report = PayloadValidator.Read(shape, payload);
        return (report.Organization, report.Year);
    }
}
