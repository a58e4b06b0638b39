namespace SchemaKit.Runtime;

/// <summary>What emitted code calls to read, judge and write reports.</summary>
public static class PayloadValidator
{
    /// <summary>Judges a payload. Allocates nothing when every rule holds and there is no note.</summary>
    public static ValidationResult Validate(ReportShape shape, ReadOnlySpan<byte> utf8) => throw new NotSupportedException();

    /// <summary>Judges a report in memory. Allocates nothing when every rule holds and there is no note.</summary>
    public static ValidationResult Validate(ReportShape shape, ReportData report) => throw new NotSupportedException();
}
