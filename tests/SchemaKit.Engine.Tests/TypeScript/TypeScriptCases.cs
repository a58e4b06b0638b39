using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests.TypeScript;

/// <summary>Writes cases for the emitted validator, one a line: the bytes of payloads, some beside other reports, each with the engine's verdict.</summary>
internal sealed class TypeScriptCases(BoundReport report)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(Stream stream, IEnumerable<TypeScriptCase> cases)
    {
        foreach (var one in cases)
        {
            using (var json = new Utf8JsonWriter(stream, Options))
                Write(json, one);
            stream.WriteByte((byte)'\n');
        }
    }

    private void Write(Utf8JsonWriter json, TypeScriptCase one)
    {
        json.WriteStartObject();
        foreach (var (name, bytes) in new[] { ("payload", one.Payload), ("prior", one.Prior), ("children", one.Children) }.Where(p => p.Item2 is not null))
            json.WriteBase64String(name, bytes);
        json.WritePropertyName("expect");
        VerdictJson.Write(json, Judge(one));
        json.WriteEndObject();
    }

    private ValidationResult Judge(TypeScriptCase one)
    {
        var reading = PayloadReading.Read(report, one.Payload);
        var sums = one.Children is null ? null : PayloadReading.Read(report, one.Children).Values;
        if (sums is not null)
            EngineVerdict.ForgetBlanks(sums);
        if (one.Prior is null)
            return ReportEngine.Judge(reading, null, null, sums).Result;

        var prior = PriorReport.Of(PayloadReading.Read(report, one.Prior), reading.Values);
        return ReportEngine.JudgeBeside(reading.Values, prior, (values, unknown) => ReportEngine.Judge(reading, values, unknown, sums)).Result;
    }
}
