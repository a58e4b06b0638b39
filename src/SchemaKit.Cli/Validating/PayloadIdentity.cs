using System.Text.Json;
using SchemaKit.Cli.Definitions;

namespace SchemaKit.Cli.Validating;

/// <summary>Which definition a payload says it follows.</summary>
/// <param name="Standard"><see langword="null"/> if it is absent or no string.</param>
/// <param name="Edition">The same.</param>
internal readonly record struct PayloadIdentity(string? Standard, string? Edition)
{
    private const string StandardKey = "standard";
    private const string EditionKey = "edition";

    private static readonly string[] Known = [.. ShippedDefinitions.Names.SelectMany(n => n.Split('/')).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads as far as needed; what is faulty afterwards is not its concern.</summary>
    public static PayloadIdentity Of(ReadOnlySpan<byte> utf8)
    {
        string? standard = null, edition = null;
        try
        {
            var reader = new Utf8JsonReader(Content.WithoutMark(utf8));
            while ((standard is null || edition is null) && reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;

                var (isStandard, isEdition) = (reader.ValueTextEquals(StandardKey), reader.ValueTextEquals(EditionKey));
                reader.Read();
                if (reader.TokenType == JsonTokenType.String && isStandard)
                    standard ??= Text(ref reader);
                else if (reader.TokenType == JsonTokenType.String && isEdition)
                    edition ??= Text(ref reader);
                else
                    reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or not UTF-8: the engine says what and where.
        }

        return new PayloadIdentity(standard, edition);
    }

    /// <summary>A text; one that nearly every payload has is the same object each time.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        foreach (var known in Known)
        {
            if (reader.ValueTextEquals(known))
                return known;
        }

        return reader.GetString();
    }
}
