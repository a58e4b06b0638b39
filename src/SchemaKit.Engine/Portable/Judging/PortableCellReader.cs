using System.Numerics;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Takes cells for numbers.</summary>
internal sealed class PortableCellReader(PortableAnnotation annotation)
{
    /// <summary>What a cell counts for in millionths; <see langword="null"/> if it is left out.</summary>
    /// <param name="isBlocked">Whether it keeps the instance from being judged.</param>
    public BigInteger? Read(FoundCell cell, out bool isBlocked)
    {
        isBlocked = false;
        if (SpecialIn(cell) is { } special)
            return Read(special, cell.Form.Use, out isBlocked);

        var value = cell.Value is JsonNull && cell.Form.Place.Source != OperandSource.Children ? BlankIn(cell) : NumberIn(cell);
        isBlocked = value is null;
        return value;
    }

    /// <summary>Whether a cell is counted.</summary>
    public bool Counts(FoundCell cell, out bool isBlocked)
    {
        isBlocked = cell.Value switch
        {
            JsonNull => cell.Form.Place.Source == OperandSource.Children,
            JsonString text => text.Value.Length == 0,
            _ => NumberIn(cell) is null,
        };
        return !isBlocked && cell.Value is not JsonNull && SpecialIn(cell) is null or { IsValue: true };
    }

    /// <summary>A number, or the day number of a date.</summary>
    public static BigInteger? NumberIn(FoundCell cell) => cell.Value switch
    {
        JsonNumber number => Millionths.OfCell(number.Text),
        JsonString text when IsoDate.Parse(text.Value) is { } date => (date.DayNumber + 1) * Millionths.One,
        _ => null,
    };

    public PortableSpecial? SpecialIn(FoundCell cell) =>
        cell is { Value: JsonString text, Form.Kind: { } kind } && annotation.Kinds.TryGetValue(kind, out var specials) ? specials.GetValueOrDefault(text.Value) : null;

    private static BigInteger? Read(PortableSpecial special, PortableUse use, out bool isBlocked)
    {
        var reading = use switch
        {
            PortableUse.InSums => special.InSums,
            PortableUse.InExtremes => special.InExtremes,
            PortableUse.InComparisons => special.InComparisons,
            _ => default,
        };
        isBlocked = reading.Number is null && !(reading.IsSkip && use != PortableUse.InComparisons);
        return reading.Number;
    }

    private BigInteger? BlankIn(FoundCell cell) =>
        cell.Form.IsUnknownIfBlank || annotation.Blanks.GetValueOrDefault(PortablePaths.TopOf(cell.Pointer)[1..]) == PortableBlank.Unknown ? null : 0;
}
