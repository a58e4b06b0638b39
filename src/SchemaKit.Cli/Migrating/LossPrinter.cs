using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Compiler.Binding.Migrations;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Migrating;

/// <summary>Says what was lost, is unknown or was renamed when a report was carried over.</summary>
internal static class LossPrinter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void PrintText(string name, BoundMigration migration, MigratedPayload result, string? language, Screen screen)
    {
        var (from, to) = (migration.Source.Definition.Edition.Value, migration.Target.Definition.Edition.Value);
        var kinds = result.Losses.GroupBy(l => l.Kind).OrderBy(g => g.Key).Select(g => (TermText)$"{g.Count()} {Word(g.Key)}");
        screen.Line($"{name}: edition {from} to {to}: {TermText.Join(", ", kinds)}; {Counted.Of(result.Unknown.Count, "cell")} of {migration.Target.Cells.Count} unknown", Tone.Strong);
        foreach (var loss in result.Losses)
        {
            var arrow = TermText.When(loss.Sources.Count > 0 && loss.Targets.Count > 0, $" → ");
            var why = TermText.When(!loss.Why.IsEmpty, $"   {ReportLanguage.Of(loss.Why, language)}");
            screen.Line($"  {Word(loss.Kind).PadRight(9)}   {Figures(loss.Sources)}{arrow}{Figures(loss.Targets)}{why}");
        }
    }

    public static void PrintJson(string name, BoundMigration migration, MigratedPayload result, string? language, Screen screen)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("source", name);
            json.WriteString("standard", migration.Source.Definition.Standard.Value);
            json.WriteString("from", migration.Source.Definition.Edition.Value);
            json.WriteString("to", migration.Target.Definition.Edition.Value);
            json.WriteStartArray("losses");
            foreach (var loss in result.Losses)
            {
                json.WriteStartObject();
                json.WriteString("kind", Word(loss.Kind));
                Write(json, "sources", loss.Sources);
                Write(json, "targets", loss.Targets);
                json.WriteString("why", ReportLanguage.Of(loss.Why, language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unknown");
            foreach (var pointer in result.Unknown)
                json.WriteStringValue(pointer);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        screen.Block(SafeText.Json(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }

    private static void Write(Utf8JsonWriter json, string key, IReadOnlyList<MigratedFigure> figures)
    {
        json.WriteStartArray(key);
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("pointer", figure.Pointer);
            json.WriteString("value", figure.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static TermText Figures(IReadOnlyList<MigratedFigure> figures) =>
        TermText.Join(" + ", figures.Select(f => (TermText)$"{f.Pointer}{TermText.When(f.Value is not null, $" {f.Value}")}"));

    private static string Word(LossKind kind) => kind.ToString().ToLowerInvariant();
}
