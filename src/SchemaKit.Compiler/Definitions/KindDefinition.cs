using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>What a value kind is made of.</summary>
internal enum KindBase
{
    Integer,
    Decimal,
    Text,
    Year,
    Date,
    Code,
}

/// <summary>A named value kind: what a cell may hold.</summary>
internal sealed class KindDefinition
{
    public required Located<string> Id { get; init; }

    public required KindBase Base { get; init; }

    /// <summary>Smallest value, as spelled (an exact decimal), of numeric kinds.</summary>
    public required Located<string>? Min { get; init; }

    public required Located<string>? Max { get; init; }

    /// <summary>Fraction digits, 0 to 6; 0 for everything but decimals.</summary>
    public required int Scale { get; init; }

    /// <summary>The unit as printed, e.g. 元; values of different units may not be added.</summary>
    public required LocalizedString Unit { get; init; }

    /// <summary>Other units seen in documents, each with the whole number of this kind's units it stands for, e.g. 万元 = 10000.</summary>
    public required IReadOnlyList<OtherUnit> OtherUnits { get; init; }

    public required LocalizedString Label { get; init; }

    /// <summary>The values of a code list, in order.</summary>
    public required IReadOnlyList<CodeDefinition> Codes { get; init; }

    /// <summary>Values that are no number, such as <c>N/A</c>.</summary>
    public IReadOnlyList<SpecialDefinition> Specials { get; init; } = [];
}

/// <summary>A value that is no number, with what it counts for.</summary>
/// <param name="InSums">As an addend: skipped by default.</param>
/// <param name="InComparisons">As a whole side of a comparison: unknown by default.</param>
/// <param name="InExtremes">In <c>min</c> and <c>max</c>: skipped by default.</param>
/// <param name="IsValue">Whether <c>count</c> counts it.</param>
internal sealed record SpecialDefinition(
    Located<string> Text, LocalizedString Label, SpecialReading InSums, SpecialReading InComparisons, SpecialReading InExtremes, bool IsValue);

/// <summary>What a special value counts for in one use.</summary>
/// <param name="Value">Scaled by the kind's scale; 0 unless a number is meant.</param>
internal readonly record struct SpecialReading(SpecialReadingKind Kind, long Value);

internal enum SpecialReadingKind
{
    Number,

    /// <summary>Left out of the sum, or of the choice of the smallest or largest.</summary>
    Skip,

    /// <summary>The rule instance is not evaluated.</summary>
    Unknown,
}

internal sealed record OtherUnit(string Text, long Factor);

internal sealed record CodeDefinition(Located<string> Id, LocalizedString Label);
