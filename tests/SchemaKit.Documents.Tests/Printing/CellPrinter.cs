using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine;

namespace SchemaKit.Documents.Tests.Printing;

/// <summary>Makes up values and prints them.</summary>
internal sealed class CellPrinter(Random random, PrintNoise noise)
{
    private static readonly string[] Names = ["North Meadow", "Old Mill Park", "St. Anne's", "5th Street Green", "Riverside"];

    public PrintedCell Print(BoundKind kind)
    {
        if (noise.HasFlag(PrintNoise.BlankCells) && random.Next(4) == 0)
            return new PrintedCell("", CellState.Blank, 0, null);

        switch (kind.Base)
        {
            case KindBase.Text:
                var name = Names[random.Next(Names.Length)];
                return new PrintedCell(name, CellState.Value, 0, name);
            case KindBase.Code:
                var code = random.Next(kind.Codes.Count);
                return new PrintedCell(kind.Codes[code].Label.Wordings[0].Text, CellState.Value, code, null);
            case KindBase.Date:
                var day = new DateOnly(1990 + random.Next(40), 1 + random.Next(12), 1 + random.Next(28));
                return new PrintedCell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellState.Value, day.DayNumber + 1, null);
            case KindBase.Year:
                var year = kind.Min + random.NextInt64(Math.Min(200, kind.Max - kind.Min));
                return new PrintedCell(year.ToString(CultureInfo.InvariantCulture), CellState.Value, year, null);
            default:
                return PrintNumber(kind);
        }
    }

    private PrintedCell PrintNumber(BoundKind kind)
    {
        var digits = random.Next(9);
        var magnitude = random.NextInt64((long)Math.Pow(10, digits) + 1);
        var value = kind.Min < 0 && random.Next(2) == 0 ? -magnitude : magnitude;
        var factor = 1L;
        var unit = kind.Unit.IsEmpty ? "" : kind.Unit.Wordings[0].Text;
        if (kind.OtherUnits.Count > 0 && random.Next(3) == 0 && value % kind.OtherUnits[0].Factor == 0)
            (unit, factor) = (kind.OtherUnits[0].Text, kind.OtherUnits[0].Factor);
        if (kind.OtherUnits.Count == 0 && random.Next(2) == 0)
            unit = "";
        var text = Plain(value / factor, kind.Scale);
        return new PrintedCell(noise.HasFlag(PrintNoise.DressedNumbers) ? Dress(text, kind) + Space() + unit : text + unit, CellState.Value, value, null);
    }

    private static string Plain(long scaled, int scale)
    {
        var digits = Math.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var text = scale == 0 ? digits : digits[..^scale] + "." + digits[^scale..];
        return (scaled < 0 ? "-" : "") + (text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text);
    }

    private string Dress(string text, BoundKind kind)
    {
        var sign = text[0] == '-' ? "-" : "";
        var number = text[sign.Length..];
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? "" : number[point..];
        if (random.Next(2) == 0)
        {
            for (var i = whole.Length - 3; i > 0; i -= 3)
                whole = whole.Insert(i, ",");
        }

        if (sign.Length > 0)
            sign = "-－−"[random.Next(3)].ToString();
        else if (kind.Min < 0 && random.Next(3) == 0)
            sign = "+＋"[random.Next(2)].ToString();
        var dressed = sign + whole + fraction;
        return random.Next(3) == 0 ? new string([.. dressed.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c)]) : dressed;
    }

    private string Space() => random.Next(3) == 0 ? "\u00A0" : "";
}
