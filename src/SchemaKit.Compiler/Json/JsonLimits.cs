namespace SchemaKit.Compiler.Json;

/// <param name="Depth">Deepest nesting of objects and arrays.</param>
/// <param name="StringLength">Longest string, in UTF-16 units after escapes are resolved.</param>
/// <param name="NumberLength">Longest number, in characters.</param>
internal sealed record JsonLimits(int Depth, int StringLength, int NumberLength)
{
    public static JsonLimits Definition { get; } = new(32, 4_096, 1_024);

    public static JsonLimits Payload { get; } = new(16, int.MaxValue, 1_024);
}
