namespace SchemaKit.Engine.Payload.Forms;

/// <summary>A member of the head that says whose report it is, of which year.</summary>
internal sealed class FormHead(HeadPart part) : FormValue
{
    public HeadPart Part { get; } = part;
}
