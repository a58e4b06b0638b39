namespace SchemaKit.Compiler.Json;

internal enum JsonFaultKind
{
    /// <summary>Not JSON; <see cref="JsonFault.Detail"/> says what was expected.</summary>
    Syntax,

    /// <summary>A lone surrogate, raw or escaped; U+FFFD stands in for it.</summary>
    LoneSurrogate,

    /// <summary>A name stands twice in one object; the span is the second, the detail the name.</summary>
    DuplicateKey,

    /// <summary>Nested too deep; nothing below is read. The span is the opening bracket.</summary>
    TooDeep,

    /// <summary>The string is cut at the limit.</summary>
    StringTooLong,

    NumberTooLong,
}
