namespace SchemaKit.Compiler.Definitions;

/// <summary>How large a definition may be; see also <see cref="Json.JsonLimits.Definition"/>.</summary>
internal static class DefinitionLimits
{
    /// <summary>Size of the file in bytes of UTF-8.</summary>
    public const int FileSize = 1 << 20;

    public const int Rows = 2_000;

    public const int Columns = 500;

    /// <summary>Largest integer that every JSON consumer reads exactly, 2^53 - 1.</summary>
    public const long Integer = 9_007_199_254_740_991;

    /// <summary>Largest scaled decimal, so that one IEEE double names it uniquely.</summary>
    public const long ScaledDecimal = 999_999_999_999_999;

    public const int Scale = 6;

    /// <summary>Largest absolute tolerance, at any scale.</summary>
    public const long Tolerance = 1_000_000_000_000;

    public const int Specials = 8;

    /// <summary>Characters of a special value's text.</summary>
    public const int SpecialText = 32;

    public const int Rosters = 8;

    /// <summary>The largest value of a variable, and the most values one may have.</summary>
    public const int Variable = 9_999;

    public const int VariableValues = 1_000;

    public const int Year = 9_999;
}
