namespace SchemaKit.Compiler.Text;

/// <summary>A value with its place in the definition.</summary>
internal readonly record struct Located<T>(T Value, TextSpan Span);
