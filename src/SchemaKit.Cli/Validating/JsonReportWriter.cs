using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Validating;

/// <summary>Writes verdicts for programs: one JSON object a line, members always in the same order.</summary>
internal sealed class JsonReportWriter(Screen screen, string? language, int? mostFindings) : IReportWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(JudgedReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, report);

        screen.Block(SafeText.Json(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }

    public void Close(RunTotals totals, long milliseconds)
    {
    }

    private void Write(Utf8JsonWriter json, JudgedReport report)
    {
        json.WriteStartObject();
        json.WriteString("source", report.Source);
        json.WriteString("standard", report.Edition?.Standard);
        json.WriteString("edition", report.Parts.Count > 0 ? null : report.Edition?.Edition);
        if (report.Parts.Count > 0)
            WriteEditions(json, report);
        json.WriteBoolean("valid", report.IsValid);
        json.WriteStartObject("rules");
        json.WriteNumber("holds", report.Result.Rules.Holds);
        json.WriteNumber("violated", report.Result.Rules.Violated);
        json.WriteNumber("notEvaluated", report.Result.Rules.NotEvaluated);
        json.WriteEndObject();
        WriteReasons(json, report.Result);
        json.WriteStartArray("violations");
        foreach (var violation in report.Result.Violations.Take(mostFindings ?? int.MaxValue))
            Write(json, report, violation);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in Notes(report))
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEditions(Utf8JsonWriter json, JudgedReport report)
    {
        json.WriteStartArray("editions");
        foreach (var part in report.Parts)
        {
            json.WriteStartObject();
            json.WriteString("edition", part.Edition!.Edition);
            json.WriteStartArray("tables");
            foreach (var table in part.Tables!)
                json.WriteStringValue(table);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, JudgedReport report, Violation violation)
    {
        json.WriteStartObject();
        json.WriteString("rule", violation.Id);
        json.WriteString("severity", violation.Severity.ToString().ToLowerInvariant());
        json.WriteString("status", violation.Status.ToString().ToLowerInvariant());
        json.WriteString("pointer", violation.Pointer);
        json.WriteStartArray("operands");
        foreach (var operand in violation.Operands)
            Write(json, operand);
        json.WriteEndArray();
        Write(json, "left", violation.Left);
        Write(json, "right", violation.Right);
        Write(json, "difference", violation.Difference);
        json.WriteString("message", ReportLanguage.Message(report, violation, language));
        if (ViolationPlace.Of(report, violation) is (var line, var column))
        {
            if (ViolationPlace.FileOf(report, violation) is var file && file != report.File)
                json.WriteString("file", file);
            json.WriteNumber("line", line);
            if (column is { } known)
                json.WriteNumber("column", known);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Operand operand)
    {
        json.WriteStartObject();
        json.WriteString("pointer", operand.Pointer);
        json.WriteNumber("sign", operand.Coefficient);
        Write(json, "value", operand.Value);
        if (operand.Special is not null)
            json.WriteString("special", operand.Special);
        if (operand.Source != OperandSource.Own)
            json.WriteString("report", operand.Source.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    /// <summary>Why instances were not evaluated: how many for each reason there is.</summary>
    private static void WriteReasons(Utf8JsonWriter json, ValidationResult result)
    {
        json.WriteStartObject("notEvaluatedBecause");
        foreach (var reason in result.NotEvaluated.Select(s => s.Reason).Distinct().Order())
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()), SkipReasons.Count(result, reason));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private IEnumerable<string> Notes(JudgedReport report)
    {
        var notes = report.Result.Notes.Select(n => ReportLanguage.Of(n.Message, language))
            .Concat(report.Document?.Notes.Select(n => n.Text(language)) ?? []);
        var count = report.Result.Violations.Count;
        return count > mostFindings ? [.. notes, $"{mostFindings} of {count} findings; --max-findings {count} lists all"] : notes;
    }
}
