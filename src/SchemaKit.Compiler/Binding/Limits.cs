namespace SchemaKit.Compiler.Binding;

/// <summary>How large a definition may be once it is bound. schema/README.md lists these figures.</summary>
internal static class Limits
{
    public const int Cells = 100_000;

    public const int RuleInstances = 20_000;

    public const int TermsPerInstance = 2_000;

    /// <summary>Keeps every sum within 128 bits, whatever the order of its terms.</summary>
    public const int Coefficient = 1_000_000;

    public const int Scale = 6;

    /// <summary>Largest whole number of which every JSON consumer reads the same value: 2^53 - 1.</summary>
    public const long WholeNumber = 9_007_199_254_740_991;

    /// <summary>Largest scaled value of a decimal kind, so that one IEEE double names it uniquely: 10^15 - 1.</summary>
    public const long ScaledDecimal = 999_999_999_999_999;
}
