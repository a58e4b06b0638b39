using System.Runtime.CompilerServices;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <summary>What a text is as JSON: its tree as far as it could be read, and what is wrong with it.</summary>
internal sealed record JsonReading(JsonNode Root, IReadOnlyList<JsonFault> Faults)
{
    private static readonly ConditionalWeakTable<SourceFile, JsonReading> Readings = new();

    /// <summary>Each source is read once, as whoever looks for a definition asks before it is compiled.</summary>
    public static JsonReading Of(SourceFile source) => Readings.GetValue(source, static s => Read(s.Text));

    private static JsonReading Read(string text)
    {
        var faults = new List<JsonFault>();
        return new JsonReading(JsonParser.Parse(text, JsonLimits.Definition, faults), faults);
    }
}
