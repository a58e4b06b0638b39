namespace SchemaKit.Engine.Payload.Forms;

/// <summary>A section of narrative text.</summary>
/// <param name="position">In <see cref="Compiler.Binding.BoundReport.Members"/>.</param>
internal sealed class FormText(int position) : FormValue
{
    public int Position { get; } = position;
}
