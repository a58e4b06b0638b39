using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Payload;

/// <summary>Why a text is no JSON within the limits.</summary>
/// <param name="Offset">The first unit with which no JSON text goes on, the end of a text that stops short, or the start of what breaks a limit.</param>
internal readonly record struct TextFault(JsonFaultKind Kind, int Offset);
