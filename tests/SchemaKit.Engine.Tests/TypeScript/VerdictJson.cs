using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Engine.Tests.TypeScript;

/// <summary>A whole verdict as JSON, in the form in which emitted TypeScript gives it.</summary>
internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, ValidationResult result)
    {
        json.WriteStartObject();
        json.WriteBoolean("isValid", result.IsValid);
        json.WriteStartObject("rules");
        json.WriteNumber("holds", result.Rules.Holds);
        json.WriteNumber("violated", result.Rules.Violated);
        json.WriteNumber("notEvaluated", result.Rules.NotEvaluated);
        json.WriteEndObject();
        json.WriteStartArray("violations");
        foreach (var violation in result.Violations)
            Write(json, violation);
        json.WriteEndArray();
        json.WriteStartArray("notEvaluated");
        foreach (var skipped in result.NotEvaluated)
            Write(json, skipped);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in result.Notes)
            Write(json, note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Violation violation)
    {
        json.WriteStartObject();
        json.WriteString("id", violation.Id);
        json.WriteString("rule", violation.RuleId);
        json.WriteString("instance", violation.Instance);
        json.WriteString("severity", Word(violation.Severity));
        json.WriteString("status", Word(violation.Status));
        json.WriteString("pointer", violation.Pointer);
        Write(json, violation.Location);
        json.WriteString("left", Text(violation.Left));
        json.WriteString("right", Text(violation.Right));
        json.WriteString("difference", Text(violation.Difference));
        json.WriteStartArray("operands");
        foreach (var operand in violation.Operands)
            Write(json, operand);
        json.WriteEndArray();
        Write(json, "text", violation.Text);
        Write(json, "messages", violation.Messages);
        json.WriteString("message", violation.Message);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SkippedRule skipped)
    {
        json.WriteStartObject();
        json.WriteString("id", skipped.Instance.Length == 0 ? skipped.RuleId : $"{skipped.RuleId}[{skipped.Instance}]");
        json.WriteString("rule", skipped.RuleId);
        json.WriteString("instance", skipped.Instance);
        json.WriteString("reason", Word(skipped.Reason));
        Write(json, skipped.Pointers);
        json.WriteNumber("instances", skipped.Instances);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Note note)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(note.Kind));
        Write(json, note.Pointers);
        Write(json, "messages", note.Message);
        json.WriteString("message", note.Message.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<string> pointers)
    {
        json.WriteStartArray("pointers");
        foreach (var pointer in pointers)
            json.WriteStringValue(pointer);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Operand operand)
    {
        json.WriteStartObject();
        if (operand.Source != OperandSource.Own)
            json.WriteString("source", operand.Source == OperandSource.Prior ? "prior" : "children");
        json.WriteString("pointer", operand.Pointer);
        json.WriteNumber("coefficient", operand.Coefficient);
        json.WriteString("value", Text(operand.Value));
        if (operand.Special is not null)
            json.WriteString("special", operand.Special);
        Write(json, "label", operand.Label);
        Write(json, operand.Location);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PayloadLocation? location)
    {
        if (location is not { } place)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteNumber("offset", place.ByteOffset);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        foreach (var language in text.Languages)
            json.WriteString(language, text.In(language));
        json.WriteEndObject();
    }

    private static string? Text(decimal? value) => value == 0 ? "0" : value?.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
