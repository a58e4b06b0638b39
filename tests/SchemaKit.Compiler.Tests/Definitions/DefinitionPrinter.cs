using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Definitions;

/// <summary>Prints every property of a definition, a line each, so that a snapshot misses none.</summary>
internal static class DefinitionPrinter
{
    public static string Print(ReportDefinition definition)
    {
        var text = new StringBuilder();
        Print(text, "", nameof(ReportDefinition), definition);
        return text.ToString();
    }

    private static void Print(StringBuilder text, string indent, string name, object? value)
    {
        if (Scalar(value) is { } scalar)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}{name}: {scalar}\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{indent}{name}:\n");
        if (value is IEnumerable items)
        {
            foreach (var (index, item) in items.Cast<object>().Index())
                Print(text, indent + "  ", index.ToString(CultureInfo.InvariantCulture), item);
            return;
        }

        foreach (var property in value!.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.PropertyType != typeof(SourceFile))
                Print(text, indent + "  ", property.Name, property.GetValue(value));
        }
    }

    private static string? Scalar(object? value) => value switch
    {
        null => "none",
        string s => $"'{s}'",
        int or long or bool or Enum => Convert.ToString(value, CultureInfo.InvariantCulture),
        Located<string> located => $"'{located.Value}'",
        LocalizedString localized => string.Join(" | ", localized.Wordings.Select(w => $"{w.Language} {w.Text}")),
        ReportingYears years => $"{years.First}..{years.Last}",
        _ => null,
    };
}
