namespace SchemaKit.Engine.Payload.Forms;

/// <summary>The members of the head besides those that name the definition.</summary>
internal enum HeadPart
{
    Organization,
    OrganizationCode,
    Year,
    Title,
    PublicationDate,
}
