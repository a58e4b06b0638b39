using System.Text;
using System.Text.Json;

namespace SchemaKit.Runtime.FastPath;

/// <content>The members of the payload that are no tables.</content>
internal ref partial struct FastReader
{
    private int ReadHead(FastNode node, int at)
    {
        if (node.Role == KeyRole.Year)
            return ReadYear(at);
        if (node.AllowsNull && IsNull(at))
            return at + 4;
        if (node.Text.Length > 0)
            return _text[at..].StartsWith(node.Text) ? at + node.Text.Length : -1;
        if (!Is('"', at))
            return -1;

        var end = FastText.End(ref Text, at + 1, _end, out var hasEscapes);
        return end >= 0 && Take(node, _text[(at + 1)..end], hasEscapes) ? end + 1 : -1;
    }

    private int ReadYear(int at)
    {
        if (FastNumber.ReadWhole(ref Text, at, _end, out var year) is var after && after < 0)
        {
            var token = FastNumber.TokenIn(_text[at..]);
            after = !token.IsEmpty && NumberReader.Read(token, 0, out year) == NumberStatus.Exact ? at + token.Length : -1;
        }

        Year = year is >= 1 and <= PayloadReader.MaxYear ? (int)year : 0;
        return Year > 0 ? after : -1;
    }

    private readonly bool Take(FastNode node, ReadOnlySpan<byte> text, bool hasEscapes)
    {
        switch (node.Role)
        {
            case KeyRole.Organization:
                _texts?.Organization = Decoded(text, hasEscapes);
                return !text.IsEmpty;
            case KeyRole.OrganizationCode:
                _texts?.OrganizationCode = Decoded(text, hasEscapes);
                return !text.IsEmpty;
            case KeyRole.Title:
                _texts?.Title = Decoded(text, hasEscapes);
                return true;
            case KeyRole.Text:
                _texts?.Members[node.Member] = Decoded(text, hasEscapes);
                return true;
            case KeyRole.PublicationDate:
                if (!FullDate.TryParse(text, out var date))
                    return false;
                _texts?.PublicationDate = date;
                return true;
            default:
                return false;
        }
    }

    private static string Decoded(ReadOnlySpan<byte> text, bool hasEscapes)
    {
        if (!hasEscapes)
            return Encoding.UTF8.GetString(text);

        byte[] quoted = [(byte)'"', .. text, (byte)'"'];
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }
}
