using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Texts in the languages of a definition. What is the same in several languages stands once.</summary>
internal sealed class DocsTexts(IReadOnlyList<string> languages)
{
    public IReadOnlyList<DocsWording> Of(LocalizedString text) => text.IsEmpty ? [] : Each(text.In);

    public IReadOnlyList<DocsWording> Of(Phrase word) => Each(word.In);

    /// <summary>As printed; a node without a label is called by its id.</summary>
    public IReadOnlyList<DocsWording> Of(BoundNode node) => Of(node.Definition.Captions, node.Id);

    public IReadOnlyList<DocsWording> Of(Captions captions, string id) => Each(l => captions.Printed(l) is { Length: > 0 } label ? label : id);

    public IReadOnlyList<DocsWording> Of(Captions captions, Phrase otherwise) => Each(l => captions.Printed(l) is { Length: > 0 } label ? label : otherwise.In(l));

    public IReadOnlyList<DocsWording> OfKey(BoundList list)
    {
        var key = (list.Roster?.List ?? list).Definition.Key;
        return Of(key?.Captions ?? Captions.None, list.KeyId!);
    }

    public IReadOnlyList<DocsWording> Each(Func<string, string> textIn)
    {
        var wordings = new List<DocsWording>();
        foreach (var language in languages)
        {
            var text = textIn(language);
            if (text.Length > 0 && !wordings.Any(w => w.Text == text))
                wordings.Add(new DocsWording(language, text));
        }

        return wordings;
    }
}
