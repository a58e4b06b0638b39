namespace SchemaKit.Engine.Tests.TypeScript;

/// <summary>A payload, and the other reports that it is judged beside.</summary>
internal sealed record TypeScriptCase(byte[] Payload, byte[]? Prior = null, byte[]? Children = null);
