using System.Text;
using GovInfoDisclosure.Edition2019;
using Newtonsoft.Json;
using NJsonSchema;

namespace SchemaKit.Benchmarks.Contenders.Judges;

/// <summary>NJsonSchema with the emitted JSON Schema, whose <c>$defs</c> it knows by the older name only.</summary>
internal readonly struct NJson : IJudge<byte[]>
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(AnnualReport.JsonSchema.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    public bool Accepts(byte[] input)
    {
        try
        {
            return Schema.Validate(Encoding.UTF8.GetString(input)).Count == 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
