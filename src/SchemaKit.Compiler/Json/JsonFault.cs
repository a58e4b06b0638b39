using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <param name="Detail">What was expected, the repeated name, the lone surrogate as an escape, or the limit.</param>
/// <param name="Other">The first place of a duplicate key.</param>
internal sealed record JsonFault(JsonFaultKind Kind, TextSpan Span, string Detail, TextSpan? Other = null);
