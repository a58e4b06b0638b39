using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>The array of a list's entries.</summary>
internal sealed class FormEntries(BoundTable list, FormObject entry) : FormValue
{
    public BoundTable List { get; } = list;

    public FormObject Entry { get; } = entry;

    public override int Depth => 1 + Entry.Depth;
}
