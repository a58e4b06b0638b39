using System.Text.Json;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>The unit: <see cref="Utf8JsonReader"/> over all tokens, and nothing done with them.</summary>
internal readonly struct Tokens : IJudge<byte[]>
{
    public bool Accepts(byte[] input)
    {
        var reader = new Utf8JsonReader(input);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return true;
    }
}
