using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>A cell that an operand reads.</summary>
/// <param name="Value"><see langword="null"/> if it is absent.</param>
internal readonly record struct FoundCell(PortableCell Form, string Pointer, JsonNode? Value);
