namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Which reading of a special value counts.</summary>
internal enum PortableUse
{
    None,
    InSums,
    InComparisons,
    InExtremes,
}
