using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

internal sealed partial class JsonParser
{
    private JsonArray ParseArray()
    {
        var start = _token.Span.Start;
        _openArrays++;
        Take();
        var items = new List<JsonNode>();
        TextSpan? comma = null;
        while (FindElement(JsonTokenKind.CloseBracket, ref comma))
        {
            items.Add(ParseValue());
            comma = TakeComma("value");
        }

        _openArrays--;
        Close(JsonTokenKind.CloseBracket, comma);
        return new JsonArray(items, TextSpan.FromBounds(start, _lastEnd));
    }

    private JsonObject ParseObject()
    {
        var start = _token.Span.Start;
        _openObjects++;
        Take();
        var members = new List<JsonMember>();
        var places = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        TextSpan? comma = null;
        while (FindElement(JsonTokenKind.CloseBrace, ref comma))
        {
            ParseMember(members, places);
            comma = TakeComma("member");
        }

        _openObjects--;
        Close(JsonTokenKind.CloseBrace, comma);
        return new JsonObject(members, TextSpan.FromBounds(start, _lastEnd));
    }

    /// <summary>Whether an element starts here, stepping over stray marks; if not, the container ends.</summary>
    private bool FindElement(JsonTokenKind close, ref TextSpan? comma)
    {
        while (true)
        {
            switch (_token.Kind)
            {
                case JsonTokenKind.End or JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket:
                    return false;
                case JsonTokenKind.Comma:
                    Refuse(_token, close == JsonTokenKind.CloseBrace ? "a member before the comma" : "a value before the comma");
                    break;
                case JsonTokenKind.Colon when close == JsonTokenKind.CloseBracket:
                    Refuse(_token, "a comma or ']' instead of the colon");
                    break;
                default:
                    return true;
            }

            comma = null;
            Take();
        }
    }

    private bool ClosesOuter(JsonTokenKind close) =>
        close == JsonTokenKind.CloseBrace ? _openObjects > 0 : _openArrays > 0;

    /// <summary>The place of the comma after an element, which is reported if nothing follows it.</summary>
    private TextSpan? TakeComma(string element)
    {
        if (_token.Kind == JsonTokenKind.Comma)
        {
            var comma = _token.Span;
            Take();
            return comma;
        }

        if (_token.Kind is not (JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket or JsonTokenKind.Colon or JsonTokenKind.End))
            Expect("a comma before the next " + element);
        return null;
    }

    private void Close(JsonTokenKind close, TextSpan? trailingComma)
    {
        var (mark, container) = close == JsonTokenKind.CloseBrace ? ("'}'", "object") : ("']'", "array");
        if (_token.Kind == JsonTokenKind.End || (_token.Kind != close && ClosesOuter(_token.Kind)))
        {
            Expect($"{mark} to close the {container}");
            return;
        }

        if (_token.Kind != close)
            Refuse(_token, $"{mark} to close the {container}");
        else if (trailingComma is { } comma)
            _faults.Add(JsonFaultKind.Syntax, comma, "no comma after the last element");
        Take();
    }

    private void ParseMember(List<JsonMember> members, Dictionary<string, TextSpan> places)
    {
        var name = ParseName();
        var value = ParseMemberValue(ref name, members, places);
        if (name is not null)
            Add(new JsonMember(name, value), members, places);
    }

    /// <summary>The name of a member, or <see langword="null"/> if there is none; then its value is read and dropped.</summary>
    private JsonString? ParseName()
    {
        var token = _token;
        switch (token.Kind)
        {
            case JsonTokenKind.String:
                Take();
                return new JsonString(token.Text, token.Span);
            case JsonTokenKind.Colon:
                Refuse(token, "a name before the colon");
                return null;
            case JsonTokenKind.OpenBrace or JsonTokenKind.OpenBracket:
                Refuse(token, "a name in double quotes");
                ParseValue();
                return null;
            default:
                Refuse(token, "a name in double quotes");
                Take();
                return new JsonString(token.Text, token.Span);
        }
    }

    private JsonNode ParseMemberValue(ref JsonString? name, List<JsonMember> members, Dictionary<string, TextSpan> places)
    {
        if (_token.Kind == JsonTokenKind.Colon)
        {
            Take();
            return ParseValue();
        }

        var missing = new JsonMissing(new TextSpan(_lastEnd, 0));
        if (name is null || _lastIsDamaged)
            return missing;

        Expect("a colon and a value after the name");
        if (_token.Kind is JsonTokenKind.Comma or JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket or JsonTokenKind.End)
            return missing;

        var value = ParseValue();
        if (value is not JsonString next || _token.Kind != JsonTokenKind.Colon)
            return value;

        // What looked like the value is the next member's name.
        Add(new JsonMember(name, missing), members, places);
        name = next;
        Take();
        return ParseValue();
    }

    private void Add(JsonMember member, List<JsonMember> members, Dictionary<string, TextSpan> places)
    {
        var name = member.Name;
        if (places.TryGetValue(name.Value, out var first))
            _faults.Add(JsonFaultKind.DuplicateKey, name.Span, name.Value, first);
        else
            places.Add(name.Value, name.Span);
        members.Add(member);
    }
}
