namespace SchemaKit.Engine.Payload.Forms;

/// <summary>What belongs at a key of the payload.</summary>
internal abstract class FormValue
{
    /// <summary>How deep objects and arrays are nested in it.</summary>
    public virtual int Depth => 0;
}
