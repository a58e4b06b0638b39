namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Which rows are meant, in which report.</summary>
/// <param name="List">Pointer of the list, where it is not the one that the rule is over.</param>
internal sealed record PortablePlace(OperandSource Source, PortableRowChoice Row, string List)
{
    public static PortablePlace This { get; } = new(OperandSource.Own, PortableRowChoice.This, "");
}
