using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Foreign;

/// <summary>Tells headings of sections, also where their last letters are lost.</summary>
internal sealed class SectionNames(IReadOnlyList<SectionDefinition> sections, Vocabulary vocabulary)
{
    private const int ShortestRest = 6;

    private readonly List<(SectionDefinition Section, List<string> Keys)> _keys =
        [.. sections.Select(s => (s, LabelForms.All(s.Captions).ToList()))];

    /// <summary>The section, and whether letters are lost.</summary>
    public (SectionDefinition Section, bool IsDamaged)? Find(string text)
    {
        if (text.Length > vocabulary.LongestKey * 4)
            return null;

        var damage = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        var key = LabelText.Fold(damage < 0 ? text : text[..damage]);
        var bare = vocabulary.WithoutNumber(key);
        if (damage < 0)
            return Only(k => k == key || k == bare) is { } whole ? (whole, false) : null;

        return key.Length >= ShortestRest && Only(k => k.StartsWith(key, StringComparison.Ordinal) || (bare is not null && k.StartsWith(bare, StringComparison.Ordinal))) is { } section
            ? (section, true)
            : null;
    }

    private SectionDefinition? Only(Func<string, bool> matches) =>
        _keys.Where(k => k.Keys.Exists(key => matches(key))).Select(k => k.Section).Take(2).ToList() is [var only] ? only : null;
}
