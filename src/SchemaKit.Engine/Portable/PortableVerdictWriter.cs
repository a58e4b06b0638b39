using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaKit.Engine.Portable;

/// <summary>Writes verdicts as JSON.</summary>
internal static class PortableVerdictWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PortableVerdict verdict)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, verdict);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, PortableVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteStartArray("violations");
        foreach (var violation in verdict.Violations)
            Write(json, violation);
        json.WriteEndArray();
        json.WriteNumber("holds", verdict.Holds);
        json.WriteNumber("violated", verdict.Violated);
        json.WriteStartArray("notEvaluated");
        foreach (var id in verdict.NotEvaluated)
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PortableViolation violation)
    {
        json.WriteStartObject();
        json.WriteString("id", violation.Id);
        json.WriteString("rule", violation.Rule);
        json.WriteString("instance", violation.Instance);
        json.WriteString("severity", Word(violation.Severity));
        json.WriteString("status", Word(violation.Status));
        json.WriteString("pointer", violation.Pointer);
        if (violation.Left is not null)
        {
            json.WriteString("left", violation.Left);
            json.WriteString("right", violation.Right);
            json.WriteString("difference", violation.Difference);
            json.WriteStartArray("operands");
            foreach (var operand in violation.Operands)
                Write(json, operand);
            json.WriteEndArray();
        }

        if (!violation.Text.IsEmpty)
        {
            json.WriteStartObject("text");
            foreach (var language in violation.Text.Languages)
                json.WriteString(language, violation.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PortableOperand operand)
    {
        json.WriteStartObject();
        if (operand.Source != OperandSource.Own)
            json.WriteString("source", operand.Source == OperandSource.Prior ? "prior" : "children");
        json.WriteString("pointer", operand.Pointer);
        json.WritePropertyName("coefficient");
        json.WriteRawValue(operand.Coefficient.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("value", operand.Value);
        if (operand.Special is not null)
            json.WriteString("special", operand.Special);
        json.WriteEndObject();
    }

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        RuleSeverity.Explain => "explain",
        _ => "error",
    };

    private static string Word(RuleStatus status) => status switch
    {
        RuleStatus.Printed => "printed",
        RuleStatus.Implied => "implied",
        RuleStatus.Practice => "practice",
        _ => "payload",
    };
}
