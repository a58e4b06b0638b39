namespace SchemaKit.Compiler.Json;

internal enum JsonTokenKind
{
    End,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Colon,
    Comma,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>A run of characters that is none of the others, e.g. <c>NaN</c> or <c>01</c>.</summary>
    Word,
}
