using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Cells;

/// <summary>Reads the text of a cell as a value of the cell's kind, exactly or not at all.</summary>
internal static class CellReader
{
    private const int LongestNumber = 60;

    /// <param name="columnUnit">The unit that the document prints over the column, folded; empty if none.</param>
    public static CellReading Read(string text, BoundKind kind, string columnUnit)
    {
        if (BlankMark.Is(text))
            return CellReading.Blank;

        return kind.Base switch
        {
            KindBase.Text => CellReading.Of(0) with { Text = WhiteSpace.Trim(text) },
            KindBase.Date => ReadDate(text, kind),
            KindBase.Code => ReadCode(text, kind),
            _ => ReadNumber(text, kind, columnUnit),
        };
    }

    private static CellReading ReadNumber(string text, BoundKind kind, string columnUnit)
    {
        if (PrintedNumber.Read(text, new UnitWords([kind])) is not { } number || number.Digits.Length > LongestNumber)
            return CellReading.Unreadable;

        var unit = number.Unit.Length > 0 ? number.Unit : columnUnit;
        var factor = unit.Length == 0 ? 1 : UnitWords.Factor(kind, unit);
        if (factor is null)
            return CellReading.Unreadable;

        var scaled = BigInteger.Parse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture) * factor.Value * BigInteger.Pow(10, kind.Scale);
        var value = BigInteger.DivRem(scaled, BigInteger.Pow(10, number.FractionDigits), out var lost);
        if (!lost.IsZero)
            return CellReading.Unreadable;

        value = number.IsNegative ? -value : value;
        if (value < kind.Min || value > kind.Max)
            return CellReading.OutOfBounds;

        return CellReading.Of((long)value) with
        {
            Remark = number.Remark,
            LacksUnit = unit.Length == 0 && kind.OtherUnits.Count > 0 && !value.IsZero,
        };
    }

    private static CellReading ReadDate(string text, BoundKind kind)
    {
        var parts = WhiteSpace.Trim(text).Split('-', '/', '.');
        if (parts.Length != 3 || parts[0].Length != 4 || !parts.All(p => p.Length is > 0 and <= 4 && p.All(char.IsAsciiDigit)))
            return CellReading.Unreadable;

        var iso = $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}";
        if (!DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return CellReading.Unreadable;

        var day = date.DayNumber + 1L;
        return day < kind.Min || day > kind.Max ? CellReading.OutOfBounds : CellReading.Of(day);
    }

    private static CellReading ReadCode(string text, BoundKind kind)
    {
        var key = LabelText.Fold(text);
        for (var i = 0; i < kind.Codes.Count; i++)
        {
            if (LabelText.Fold(kind.Codes[i].Id.Value) == key || kind.Codes[i].Label.Wordings.Any(w => LabelText.Fold(w.Text) == key))
                return CellReading.Of(i);
        }

        return CellReading.Unreadable;
    }
}
