namespace SchemaKit.Compiler.Rules;

internal enum TokenKind
{
    End,
    Unknown,
    Name,
    Number,
    Plus,
    Minus,
    Star,
    Dot,
    Comma,
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    Relation,
}

/// <param name="Start">Offset in the formula.</param>
internal readonly record struct RuleToken(TokenKind Kind, string Text, int Start)
{
    public int End => Start + Text.Length;
}
