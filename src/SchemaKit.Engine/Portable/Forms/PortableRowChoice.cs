namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Which rows are meant, from the row that the instance is for.</summary>
internal enum PortableRowChoice
{
    This,
    Above,
    Partner,
    PartnerOfAbove,
    Entries,
    Nested,
    Overall,
}
