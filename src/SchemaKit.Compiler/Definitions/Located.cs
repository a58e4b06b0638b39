using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>A value with its place in the definition.</summary>
internal readonly record struct Located<T>(T Value, TextSpan Span);
