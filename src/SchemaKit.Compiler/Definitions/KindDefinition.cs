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
}

internal sealed record OtherUnit(string Text, long Factor);

internal sealed record CodeDefinition(Located<string> Id, LocalizedString Label);
