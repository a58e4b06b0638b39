using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Documents.Labels;

/// <summary>The folded forms under which a section, table, row or column may be printed.</summary>
internal static class LabelForms
{
    /// <summary>With the number where there is one, else the bare label; the aliases as given.</summary>
    public static IEnumerable<string> Full(Captions captions) =>
        Wordings(captions).Select(w => Numbered(captions.Number, w)).Concat(captions.Aliases)
            .Select(LabelText.Fold).Where(k => k.Length > 0).Distinct();

    /// <summary>Every form: with and without number, short, aliases, without a remark in brackets at the end.</summary>
    public static IEnumerable<string> All(Captions captions)
    {
        var number = LabelText.Fold(captions.Number);
        var bare = Wordings(captions).Concat(captions.Aliases.Select(a => WithoutNumber(a, number)));
        var forms = Full(captions).Concat(bare.SelectMany(b => new[] { LabelText.Fold(b), LabelText.Fold(Numbered(captions.Number, b)) })).ToList();
        return forms.Concat(forms.Select(LabelText.WithoutRemark).OfType<string>())
            .Where(k => k.Length > 0 && k != number).Distinct().ToList();
    }

    private static IEnumerable<string> Wordings(Captions captions) =>
        captions.Label.Wordings.Concat(captions.Short.Wordings).Select(w => w.Text);

    private static string Numbered(string number, string label) =>
        number.Length > 0 && char.IsLetterOrDigit(number[^1]) ? number + "." + label : number + label;

    private static string WithoutNumber(string alias, string number)
    {
        var origins = new List<int>();
        var key = LabelText.Fold(alias.AsSpan(), origins);
        return number.Length > 0 && key.Length > number.Length && key.StartsWith(number, StringComparison.Ordinal)
            ? alias[origins[number.Length]..]
            : alias;
    }
}
