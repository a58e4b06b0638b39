namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Which rows of a list a rule is repeated for.</summary>
internal enum PortableRows
{
    Entry,
    Row,
    Overall,
    EntryOrOverall,
}
