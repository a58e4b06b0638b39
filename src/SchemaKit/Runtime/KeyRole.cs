namespace SchemaKit.Runtime;

/// <summary>What stands under a key of the payload.</summary>
internal enum KeyRole
{
    Standard,
    Edition,
    Organization,
    Year,
    Title,
    PublicationDate,
    Text,
    Group,
    Cell,
}
