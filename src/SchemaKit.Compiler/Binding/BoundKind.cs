using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>A value kind with its bounds as scaled integers: a cell holds <c>value * 10^Scale</c>.</summary>
/// <param name="Min">Smallest scaled value. Years are 1 to 9999, dates day numbers (1 = 0001-01-01), codes positions in <paramref name="Codes"/>; texts have no bounds.</param>
internal sealed record BoundKind(
    string Id,
    KindBase Base,
    int Scale,
    long Min,
    long Max,
    LocalizedString Unit,
    IReadOnlyList<OtherUnit> OtherUnits,
    IReadOnlyList<CodeDefinition> Codes)
{
    /// <summary>Where a cell holds one of these it holds <c>long.MinValue + 1 + position</c>, which no number of the kind can be.</summary>
    public IReadOnlyList<SpecialDefinition> Specials { get; init; } = [];

    /// <summary>The unit in the main language; "no unit" if there is none.</summary>
    public string UnitText => Base == KindBase.Date ? "days of the calendar" : Unit.IsEmpty ? "no unit" : "'" + Unit.Wordings[0].Text + "'";

    /// <summary>Whether it is something that is counted or measured.</summary>
    public bool IsAmount => Base is KindBase.Integer or KindBase.Decimal;

    /// <summary>Whether rules may add and compare cells of this kind.</summary>
    public bool IsNumeric => Base is KindBase.Integer or KindBase.Decimal or KindBase.Year;

    /// <summary>What a blank cell of this kind means to rules where the table says what its blanks mean: a date has no zero.</summary>
    public BlankMeaning BlankIn(TableDefinition table) => Base == KindBase.Date && table.Blank == BlankMeaning.Zero ? BlankMeaning.Unknown : table.Blank;
}
