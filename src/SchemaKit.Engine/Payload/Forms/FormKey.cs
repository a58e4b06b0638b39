namespace SchemaKit.Engine.Payload.Forms;

/// <summary>The key of an entry.</summary>
internal sealed class FormKey : FormValue;
