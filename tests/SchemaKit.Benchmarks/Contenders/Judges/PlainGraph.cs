using System.Text.Json;
using SchemaKit.Benchmarks.Plain;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>System.Text.Json's emitted code, classes with setters, and rules written by hand; and the rules alone.</summary>
internal readonly struct PlainGraph : IJudge<byte[]>, IJudge<PlainReport>
{
    public bool Accepts(byte[] input)
    {
        try
        {
            return JsonSerializer.Deserialize(input, PlainContext.Default.PlainReport) is { } report && PlainRules.Hold(report);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public bool Accepts(PlainReport input) => PlainRules.Hold(input);

    public static PlainReport Read(byte[] payload) => JsonSerializer.Deserialize(payload, PlainContext.Default.PlainReport)!;
}
