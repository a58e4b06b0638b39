using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Titles and descriptions. Which of them are written depends on what the definition gives, never on what it says.</summary>
internal sealed class SchemaCaptions(JsonText json, IReadOnlyList<string> languages)
{
    /// <summary>The printed label in the main language as title; in the description the other languages' labels, then the notes.</summary>
    public void Write(Captions captions, string id)
    {
        json.String("title", captions.Label.IsEmpty ? id : captions.Printed(languages[0]));
        WriteDescription(languages.Skip(1).Where(l => Has(captions.Label, l)).Select(captions.Printed), captions.Note);
    }

    public void Write(LocalizedString title, string id, LocalizedString more)
    {
        json.String("title", title.IsEmpty ? id : title.In(languages[0]));
        WriteDescription(languages.Skip(1).Where(l => Has(title, l)).Select(title.In), more);
    }

    private void WriteDescription(IEnumerable<string> labels, LocalizedString more)
    {
        var parts = labels.Concat(languages.Where(l => Has(more, l)).Select(more.In)).ToList();
        if (parts.Count > 0)
            json.String("description", string.Join(" / ", parts));
    }

    private static bool Has(LocalizedString text, string language) => text.Wordings.Any(w => w.Language == language);
}
