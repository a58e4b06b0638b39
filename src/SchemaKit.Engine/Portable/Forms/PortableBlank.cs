namespace SchemaKit.Engine.Portable.Forms;

/// <summary>What <c>null</c> is in a table.</summary>
internal enum PortableBlank
{
    Zero,
    Unknown,
    Forbidden,
}
