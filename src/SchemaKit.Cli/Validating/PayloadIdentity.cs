using System.Text.Json;

namespace SchemaKit.Cli.Validating;

/// <summary>Which definition a payload says it follows.</summary>
/// <param name="Standard"><see langword="null"/> if it is absent or no string.</param>
/// <param name="Edition">The same.</param>
internal sealed record PayloadIdentity(string? Standard, string? Edition)
{
    private const string StandardKey = "standard";
    private const string EditionKey = "edition";

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
                    standard ??= reader.GetString();
                else if (reader.TokenType == JsonTokenType.String && isEdition)
                    edition ??= reader.GetString();
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
}
