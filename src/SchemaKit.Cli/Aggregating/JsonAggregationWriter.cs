using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Engine.Aggregation;

namespace SchemaKit.Cli.Aggregating;

/// <summary>Says for programs how a sum came about: one JSON object.</summary>
internal sealed class JsonAggregationWriter(Screen screen, string? language) : IAggregationWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(AggregatedReport sum, string? output)
    {
        var tongue = language ?? sum.Values?.Report.Definition.Languages[0] ?? "en";
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, sum, output, tongue);
        screen.Block(SafeText.Json(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }

    private static void Write(Utf8JsonWriter json, AggregatedReport sum, string? output, string tongue)
    {
        json.WriteStartObject();
        json.WriteString("output", output);
        json.WriteString("standard", sum.Values?.Report.Definition.Standard.Value);
        json.WriteString("edition", sum.Values?.Report.Definition.Edition.Value);
        json.WriteNumber("summed", sum.Summed);
        json.WriteNumber("notSummed", sum.Refused);
        json.WriteStartArray("findings");
        foreach (var finding in sum.Findings)
            Write(json, finding, tongue);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in sum.Notes)
            json.WriteStringValue(ReportLanguage.Of(note, tongue));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AggregationFinding finding, string tongue)
    {
        json.WriteStartObject();
        json.WriteString("fault", JsonNamingPolicy.CamelCase.ConvertName(finding.Fault.ToString()));
        json.WriteString("place", finding.Place);
        json.WriteString("body", finding.Body);
        json.WriteString("pointer", finding.Pointer);
        json.WriteString("message", ReportLanguage.Of(finding.Message, tongue));
        json.WriteEndObject();
    }
}
