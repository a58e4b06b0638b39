using System.Text.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Cli.Validating;

/// <summary>Whose report a payload is, and of which year.</summary>
internal static class PayloadHead
{
    private const string OrganizationKey = "organization";
    private const string YearKey = "year";

    /// <summary>Reads as far as needed.</summary>
    /// <param name="payload">Has been found without fault.</param>
    public static (string? Organization, int? Year) Of(ReadOnlySpan<byte> payload)
    {
        (string? Organization, int? Year) head = default;
        var reader = new Utf8JsonReader(Content.WithoutMark(payload));
        while ((head.Organization is null || head.Year is null) && reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;

            var (isOrganization, isYear) = (reader.ValueTextEquals(OrganizationKey), reader.ValueTextEquals(YearKey));
            reader.Read();
            if (isOrganization)
                head.Organization = reader.GetString();
            else if (isYear && NumberReader.Read(reader.ValueSpan, 0, out var year) == NumberStatus.Exact)
                head.Year = (int)year;
            else
                reader.Skip();
        }

        return head;
    }
}
