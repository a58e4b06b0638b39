using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Runtime;

internal ref partial struct PayloadReader
{
    public const int MaxYear = 9999;

    private void ReadHead(KeyNode node)
    {
        switch (node.Role, _reader.TokenType)
        {
            case (KeyRole.Standard, JsonTokenType.String):
                CheckDefinition(node, _index.Shape.Standard);
                break;
            case (KeyRole.Edition, JsonTokenType.String):
                CheckDefinition(node, _index.Shape.Edition);
                break;
            case (KeyRole.Organization, JsonTokenType.String):
                ReadOrganization(node);
                break;
            case (KeyRole.OrganizationCode, JsonTokenType.String):
                ReadOrganizationCode(node);
                break;
            case (KeyRole.Year, JsonTokenType.Number):
                ReadYear(node);
                break;
            case (KeyRole.PublicationDate, JsonTokenType.String):
                ReadPublicationDate(node);
                break;
            case (KeyRole.Title, JsonTokenType.String):
                _texts?.Title = _reader.GetString();
                break;
            case (KeyRole.Text, JsonTokenType.String):
                _texts?.Members[node.Member] = _reader.GetString();
                break;
            case (_, JsonTokenType.Null) when node.AllowsNull:
                break;
            default:
                WrongType(node, node.Role == KeyRole.Year ? FaultWords.Number : node.AllowsNull ? FaultWords.StringOrNull : FaultWords.String);
                break;
        }
    }

    private void CheckDefinition(KeyNode node, string wanted)
    {
        if (!_reader.ValueTextEquals(wanted))
            HeadFault(PayloadRules.WrongDefinition, node, wanted);
    }

    private void ReadOrganization(KeyNode node)
    {
        if (_reader.ValueSpan.IsEmpty)
            HeadFault(PayloadRules.InvalidValue, node);
        else
            _texts?.Organization = _reader.GetString()!;
    }

    private void ReadOrganizationCode(KeyNode node)
    {
        if (_reader.ValueSpan.IsEmpty)
            HeadFault(PayloadRules.InvalidValue, node);
        else
            _texts?.OrganizationCode = _reader.GetString();
    }

    private void ReadNotes(KeyNode node)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType(node, FaultWords.Array);
            return;
        }

        _recorder?.Enter(node.Id);
        for (var position = 0; Next() && _reader.TokenType != JsonTokenType.EndArray; position++)
            ReadNote(node, position);
        _recorder?.Leave();
    }

    private void ReadNote(KeyNode node, int position)
    {
        _recorder?.Enter(position.ToString(CultureInfo.InvariantCulture));
        if (_reader.TokenType != JsonTokenType.String)
            WrongType(null, FaultWords.String);
        else if (!_reader.ValueSpan.IsEmpty)
            AddNote(node);
        else if (Faults())
            _recorder!.AddPayloadFault(PayloadRules.InvalidValue, null, TokenStart, Token());
        _recorder?.Leave();
    }

    private void AddNote(KeyNode node)
    {
        CellBits.Set(_footnoted ??= new ulong[CellBits.Words(_index.Shape.Members.Count)], node.Member);
        _texts?.AddFootnote(node.Id, _reader.GetString()!);
    }

    private void ReadYear(KeyNode node)
    {
        switch (NumberReader.Read(_reader.ValueSpan, 0, out var year))
        {
            case NumberStatus.TooManyDigits:
                HeadFault(PayloadRules.NotWhole, node);
                break;
            case NumberStatus.Exact when year is >= 1 and <= MaxYear:
                Year = (int)year;
                break;
            default:
                if (Faults())
                    _recorder!.AddPayloadFault(PayloadRules.OutOfRange, node.Id, TokenStart, Token(), "1", "9999");
                break;
        }
    }

    private void ReadPublicationDate(KeyNode node)
    {
        Span<byte> buffer = stackalloc byte[FullDate.Length * 6];
        if (FullDate.TryParse(Unescaped(buffer), out var date))
            _texts?.PublicationDate = date;
        else if (Faults())
            _recorder!.AddPayloadFault(PayloadRules.InvalidValue, node.Id, TokenStart, Token(), FaultWords.Date);
    }

    /// <summary>A fault whose message quotes the token last.</summary>
    private void HeadFault(string ruleId, KeyNode node, params ReadOnlySpan<string> before)
    {
        if (Faults())
            _recorder!.AddPayloadFault(ruleId, node.Id, TokenStart, [.. before, Token()]);
    }
}
