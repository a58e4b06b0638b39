namespace SchemaKit.Runtime;

/// <summary>What stands under a key of the payload.</summary>
internal enum KeyRole
{
    Standard,
    Edition,
    Organization,
    OrganizationCode,
    Year,
    Title,
    PublicationDate,
    Text,
    Footnotes,

    /// <summary>The footnotes of a table.</summary>
    Notes,
    Group,
    Cell,

    /// <summary>The entries of a list.</summary>
    List,

    /// <summary>The overall row of a list.</summary>
    Overall,

    /// <summary>The key of an entry.</summary>
    Key,
}
