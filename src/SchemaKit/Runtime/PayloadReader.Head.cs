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
            case (KeyRole.Title or KeyRole.PublicationDate or KeyRole.Text, JsonTokenType.Null):
                break;
            default:
                WrongType(node, node.Role == KeyRole.Year ? FaultWords.Number : node.IsOptional ? FaultWords.StringOrNull : FaultWords.String);
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
