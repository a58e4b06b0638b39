using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <param name="Text">The value of a string, the spelling of a number or word.</param>
/// <param name="IsDamaged">An unclosed string, which may have swallowed what follows it; the fault has been reported.</param>
internal readonly record struct JsonToken(JsonTokenKind Kind, TextSpan Span, string Text = "", bool IsDamaged = false);
