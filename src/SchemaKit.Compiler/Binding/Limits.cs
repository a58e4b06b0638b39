namespace SchemaKit.Compiler.Binding;

/// <summary>How large a definition may be once it is bound; <see cref="Definitions.DefinitionLimits"/> holds what can be told before. schema/README.md lists the figures.</summary>
internal static class Limits
{
    public const int Cells = 100_000;

    public const int RuleInstances = 20_000;

    public const int TermsPerInstance = 2_000;

    /// <summary>Rows of a list in one report, and reports of subordinate bodies, that sums are exact for.</summary>
    public const int Entries = 10_000;

    /// <summary>Keeps every sum within 128 bits, whatever the order of its terms.</summary>
    public const int Coefficient = 1_000_000;
}
