using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Cells;

/// <summary>A number as printed in a cell.</summary>
/// <param name="Digits">All digits, those of the fraction included.</param>
/// <param name="FractionDigits">How many of them stand behind the decimal point.</param>
/// <param name="Unit">The unit at the number or in brackets behind it, folded; empty if none.</param>
/// <param name="Remark">What stands in brackets behind the number and is no unit, as printed; empty if none.</param>
internal sealed record PrintedNumber(bool IsNegative, string Digits, int FractionDigits, string Unit, string Remark)
{
    /// <summary>Reads a cell; <see langword="null"/> if it is no number, or one with anything but a unit or a remark in brackets.</summary>
    public static PrintedNumber? Read(string text, UnitWords units)
    {
        var start = 0;
        var end = text.Length;
        WhiteSpace.Trim(text, ref start, ref end);
        var prefix = "";
        for (var length = 1; length <= 4 && start + length < end && Digit(text[start + length - 1]) < 0; length++)
        {
            if (LabelText.Fold(text[start..(start + length)]) is var word && units.Contains(word))
            {
                prefix = word;
                start += length;
                break;
            }
        }

        var scanner = new NumberScanner(text, start, end);
        if (!scanner.TryScan())
            return null;

        var (unit, remark) = (prefix, "");
        var rest = WhiteSpace.Trim(text[scanner.Position..end]);
        if (BracketAtEnd(rest) is >= 0 and var open)
        {
            var inside = rest[(open + 1)..^1];
            if (unit.Length == 0 && open == 0 && units.Contains(LabelText.Fold(inside)))
                unit = LabelText.Fold(inside);
            else
                remark = WhiteSpace.Trim(inside);
            rest = WhiteSpace.Trim(rest[..open]);
        }

        if (rest.Length > 0)
        {
            if (unit.Length > 0 || !units.Contains(LabelText.Fold(rest)))
                return null;
            unit = LabelText.Fold(rest);
        }

        return new PrintedNumber(scanner.IsNegative, scanner.Digits, scanner.FractionDigits, unit, remark);
    }

    /// <summary>The digit's value, ASCII or full-width; -1 for anything else.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        _ => -1,
    };

    /// <summary>Where the bracket opens that runs to the end of the text; -1 if there is none.</summary>
    private static int BracketAtEnd(string rest)
    {
        if (rest.Length < 2 || LabelText.Fold(rest[^1..]) != ")")
            return -1;

        for (var i = 0; i < rest.Length - 1; i++)
        {
            if (LabelText.Fold(rest[i..(i + 1)]) == "(")
                return i;
        }

        return -1;
    }
}
