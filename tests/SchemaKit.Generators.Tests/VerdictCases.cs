using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>
/// Cases for evaluators of <c>x-schemakit</c>: payloads that the JSON Schema allows, some beside last year's report and the sums over subordinate bodies,
/// each with the engine's verdict: <c>{ "payload", "prior"?, "children"?, "expect" }</c>.
/// </summary>
internal sealed class VerdictCases(BoundReport report, int seed)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RandomPayloads _payloads = new(report, seed);
    private int _count;

    /// <summary>A third is judged with both other reports, a sixth each with one of them.</summary>
    public byte[] Next()
    {
        var (year, choice) = (2020 + (_count % 12), _count % 6);
        _count++;
        return Case(Sound(year), choice is 0 or 1 or 2 ? Sound(year - 1) : null, choice is 0 or 1 or 3 ? Sound(year) : null);
    }

    /// <summary>A case of a payload from elsewhere; <see langword="null"/> if the schema does not allow it.</summary>
    public byte[]? Of(byte[] payload) => IsSound(Read(payload)) ? Case(payload, null, null) : null;

    private byte[] Case(byte[] payload, byte[]? prior, byte[]? children)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var (name, utf8) in new[] { ("payload", payload), ("prior", prior), ("children", children) }.Where(p => p.Item2 is not null))
            {
                json.WritePropertyName(name);
                json.WriteRawValue(utf8, skipInputValidation: true);
            }

            json.WritePropertyName("expect");
            json.WriteRawValue(EngineVerdict.Of(report, payload, prior, children)!.ToJson());
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private byte[] Sound(int year)
    {
        while (true)
        {
            var payload = _payloads.Next(year);
            if (IsSound(Read(payload)))
                return payload;
        }
    }

    /// <summary>Whether nothing is wrong with it but what the keyword has to find.</summary>
    private static bool IsSound(PayloadReading reading) =>
        reading.Faults.All(f => f.RuleId == PayloadRules.DuplicateEntry || (f.RuleId == PayloadRules.UndeclaredEntry && f.Arguments.Count > 0));

    private PayloadReading Read(byte[] payload) => PayloadReading.Read(report, payload);
}
