using System.Text.Json;
using SchemaKit.Benchmarks.Immutable;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>System.Text.Json's emitted code, records whose members are required, and rules written by hand.</summary>
internal readonly struct ImmutableGraph : IJudge<byte[]>
{
    public bool Accepts(byte[] input)
    {
        try
        {
            return JsonSerializer.Deserialize(input, ImmutableContext.Default.ImmutableReport) is { } report && ImmutableRules.Hold(report);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
