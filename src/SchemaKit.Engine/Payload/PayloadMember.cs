using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Payload;

/// <summary>A key that the definition knows, with what to do about its value.</summary>
/// <param name="Read">Takes the value and its JSON Pointer.</param>
/// <param name="Spoil">Makes everything at and below the key unusable.</param>
internal sealed record PayloadMember(string Id, bool IsRequired, Action<JsonNode, string> Read, Action Spoil);
