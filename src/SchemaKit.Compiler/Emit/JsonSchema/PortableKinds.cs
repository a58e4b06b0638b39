using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>What special values count for, by kind and text.</summary>
internal static class PortableKinds
{
    public static void Write(JsonText json, BoundReport report)
    {
        var kinds = report.Cells.Select(c => c.Kind).Concat(report.Lists.SelectMany(l => l.List!.EntryCells.Select(c => c.Kind)));
        var special = kinds.Where(k => k.Specials.Count > 0).GroupBy(k => k.Id, StringComparer.Ordinal).Select(g => g.First()).ToList();
        if (special.Count == 0)
            return;

        using (json.Object("kinds"))
        {
            foreach (var kind in special)
            {
                using (json.Object(kind.Id))
                {
                    foreach (var value in kind.Specials)
                        Write(json, kind, value);
                }
            }
        }
    }

    private static void Write(JsonText json, BoundKind kind, SpecialDefinition special)
    {
        using (json.Object(special.Text.Value, onOneLine: true))
            WriteReadings(json, kind, special);
    }

    public static void WriteReadings(JsonText json, BoundKind kind, SpecialDefinition special)
    {
        json.String("inSums", Of(special.InSums, kind));
        json.String("inComparisons", Of(special.InComparisons, kind));
        json.String("inExtremes", Of(special.InExtremes, kind));
        json.Boolean("isValue", special.IsValue);
    }

    private static string Of(SpecialReading reading, BoundKind kind) => reading.Kind switch
    {
        SpecialReadingKind.Number => DecimalText.Of(reading.Value, kind.Scale),
        SpecialReadingKind.Skip => "skip",
        SpecialReadingKind.Unknown => "unknown",
        _ => throw new InvalidOperationException(reading.Kind.ToString()),
    };
}
