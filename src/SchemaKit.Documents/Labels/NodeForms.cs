using SchemaKit.Compiler.Binding;

namespace SchemaKit.Documents.Labels;

/// <summary>The forms of a row or column; one without a label is called by its id.</summary>
internal static class NodeForms
{
    public static IReadOnlyList<string> Of(BoundNode node)
    {
        var forms = LabelForms.All(node.Definition.Captions).ToList();
        return forms.Count > 0 ? forms : [LabelText.Fold(node.Id)];
    }
}
