using SchemaKit.Compiler.Emit.JsonSchema;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>A TypeScript string literal, quotes included: the form of JSON, with everything that does not show escaped. The one way for text to get into types.</summary>
internal readonly struct TsLiteral
{
    private readonly JsonLiteral _literal;

    private TsLiteral(JsonLiteral literal) => _literal = literal;

    public static TsLiteral Of(string text) => new(JsonLiteral.Of(text));

    public override string ToString() => _literal.ToString();
}
