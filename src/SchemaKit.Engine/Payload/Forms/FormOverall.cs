using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>The overall row of a list.</summary>
internal sealed class FormOverall(BoundTable list, FormObject columns) : FormValue
{
    public BoundTable List { get; } = list;

    public FormObject Columns { get; } = columns;

    public override int Depth => Columns.Depth;
}
