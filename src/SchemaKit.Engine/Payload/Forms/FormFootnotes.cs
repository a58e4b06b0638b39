namespace SchemaKit.Engine.Payload.Forms;

/// <summary>The footnotes on a table.</summary>
internal sealed class FormFootnotes(string table) : FormValue
{
    public string Table { get; } = table;

    public override int Depth => 1;
}
