using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine.Payload.Forms;

namespace SchemaKit.Engine.Payload;

internal ref partial struct FaultlessReader
{
    private bool TryReadHead(HeadPart part)
    {
        var place = Place;
        switch (part)
        {
            case HeadPart.Organization:
                _values.HeadLocations[HeadReader.Organization] = place;
                return TryTakeText(out var organization) && (_values.Organization = organization).Length > 0;
            case HeadPart.OrganizationCode:
                _values.HeadLocations[HeadReader.OrganizationCode] = place;
                return TryTakeTextOrNull(out var code) && (_values.OrganizationCode = code) is not "";
            case HeadPart.Year:
                _values.HeadLocations[HeadReader.Year] = place;
                var isYear = TryTakeNumber(0, out var year) && year is >= 1 and <= HeadReader.LastYear;
                _values.Year = (int)year;
                return isYear;
            case HeadPart.Title:
                var isTitle = TryTakeTextOrNull(out var title);
                _values.Title = title;
                return isTitle;
            default:
                _values.HeadLocations[HeadReader.PublicationDate] = place;
                return TryTakeTextOrNull(out var date) && (date is null || (_values.PublicationDate = IsoDate.Parse(date)) is not null);
        }
    }

    private bool TryReadKey(EntryRow row)
    {
        row.KeyLocation = Place;
        if (!TryTakeTextOrNull(out var key) || key is { Length: 0 or > ListReader.LongestKey })
            return false;

        row.Key = key;
        return true;
    }

    private bool TryReadCell(FormCell cell, int index)
    {
        var (place, state, value, isRead) = (Place, CellState.Value, 0L, false);
        switch (Current)
        {
            case (byte)'n':
                state = CellState.Blank;
                isRead = cell.MayBeBlank && TryTakeNull();
                break;
            case (byte)'"':
                isRead = TryReadString(cell, index, out value);
                break;
            default:
                isRead = cell.IsNumeric && TryTakeNumber(cell.Scale, out value) && value >= cell.Min && value <= cell.Max;
                break;
        }

        Set(index, state, value, place);
        return isRead;
    }

    private bool TryReadString(FormCell cell, int index, out long value)
    {
        value = 0;
        var start = _position;
        if (!TryTakeRaw(out var raw, out var isEscaped))
            return false;

        // Escaped they cannot be told by their bytes.
        var isListed = cell.Specials.Length > 0 || cell.Base == KindBase.Code;
        if ((isListed && isEscaped) || (cell.IsNumeric && !isListed))
            return false;

        if (PositionOf(raw, cell.Specials) is var special and >= 0)
        {
            value = ReportValues.SpecialValue(special);
            return true;
        }

        if (isListed && cell.Base != KindBase.Date)
        {
            value = PositionOf(raw, cell.Codes);
            return value >= 0;
        }

        _position = start;
        if (!TryTakeText(out var text))
            return false;

        if (cell.Base != KindBase.Date)
        {
            _values.CellTexts[index] = text;
            return text.Length > 0;
        }

        value = IsoDate.Parse(text)?.DayNumber + 1L ?? 0;
        return value > 0;
    }

    private static int PositionOf(ReadOnlySpan<byte> text, byte[][] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (text.SequenceEqual(texts[i]))
                return i;
        }

        return -1;
    }
}
