using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>Knows the keys before the tables: which definition, whose report, which year.</summary>
internal sealed class HeadReader(ReportValues values, FaultList faults, TextLocations locations)
{
    public const string Standard = "standard";
    public const string Edition = "edition";
    public const string Organization = "organization";
    public const string OrganizationCode = "organizationCode";
    public const string Year = "year";
    public const string Title = "title";
    public const string PublicationDate = "publicationDate";
    public const int LastYear = 9999;

    public IEnumerable<PayloadMember> Members =>
    [
        new(Standard, true, (node, pointer) => ReadIdentity(node, pointer, values.Report.Definition.Standard.Value), Nothing),
        new(Edition, true, (node, pointer) => ReadIdentity(node, pointer, values.Report.Definition.Edition.Value), Nothing),
        new(Organization, true, Located(Organization, ReadOrganization), () => values.Organization = null),
        new(OrganizationCode, Requires(OrganizationCode), Located(OrganizationCode, ReadOrganizationCode), () => values.OrganizationCode = null),
        new(Year, true, Located(Year, ReadYear), () => values.Year = null),
        new(Title, Requires(Title), (node, pointer) => values.Title = ReadOptional(node, pointer)?.Value, () => values.Title = null),
        new(PublicationDate, Requires(PublicationDate), Located(PublicationDate, ReadPublicationDate), () => values.PublicationDate = null),
    ];

    /// <summary>A section of narrative text.</summary>
    public PayloadMember Text(BoundMember member, int position) => new(
        member.Id, false, (node, pointer) => values.Texts[position] = ReadOptional(node, pointer)?.Value, () => values.Texts[position] = null);

    private Action<JsonNode, string> Located(string key, Action<JsonNode, string> read) => (node, pointer) =>
    {
        values.HeadLocations[key] = locations.At(node.Span.Start);
        read(node, pointer);
    };

    private bool Requires(string key) => values.Report.Definition.Requires.Contains(key);

    private void ReadIdentity(JsonNode node, string pointer, string wanted)
    {
        if (node is not JsonString text)
            faults.WrongType(pointer, node, FaultWords.String);
        else if (text.Value != wanted)
            faults.WrongDefinition(pointer, text, wanted);
    }

    private void ReadOrganization(JsonNode node, string pointer)
    {
        if (node is not JsonString text)
            faults.WrongType(pointer, node, FaultWords.String);
        else if (text.Value.Length == 0)
            faults.Empty(pointer, text);
        else
            values.Organization = text.Value;
    }

    private void ReadOrganizationCode(JsonNode node, string pointer)
    {
        if (ReadOptional(node, pointer) is not { } text)
            return;

        if (text.Value.Length == 0)
            faults.Empty(pointer, text);
        else
            values.OrganizationCode = text.Value;
    }

    private void ReadYear(JsonNode node, string pointer)
    {
        if (node is JsonNumber number)
            values.Year = (int?)BoundedNumber.Read(number, pointer, 0, 1, LastYear, faults);
        else
            faults.WrongType(pointer, node, FaultWords.Number);
    }

    private void ReadPublicationDate(JsonNode node, string pointer)
    {
        if (ReadOptional(node, pointer) is not { } text)
            return;

        values.PublicationDate = IsoDate.Parse(text.Value);
        if (values.PublicationDate is null)
            faults.InvalidValue(pointer, text, FaultWords.Date);
    }

    private JsonString? ReadOptional(JsonNode node, string pointer)
    {
        if (node is JsonNull)
            return null;

        if (node is not JsonString)
            faults.WrongType(pointer, node, FaultWords.StringOrNull);
        return node as JsonString;
    }

    private static void Nothing()
    {
    }
}
