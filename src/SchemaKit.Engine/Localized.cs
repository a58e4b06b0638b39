using SchemaKit.Compiler.Text;

namespace SchemaKit.Engine;

/// <summary>The definition's texts as results carry them.</summary>
internal static class Localized
{
    public static LocalizedText From(LocalizedString text) => new([.. text.Wordings.Select(w => (w.Language, w.Text))]);
}
