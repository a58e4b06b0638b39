using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>The sentence of a rule that a total implies, made from the total's label.</summary>
internal static class ImpliedText
{
    public static LocalizedString Of(BoundNode total, IReadOnlyList<string> languages) => Of(total.Definition.Captions, "", languages);

    /// <param name="name">Stands for a label where there is none.</param>
    public static LocalizedString Of(Captions captions, string name, IReadOnlyList<string> languages) =>
        new(languages.Select(language => new Wording(language, Sentence(Label(captions, name, language), language))).ToEquatableArray());

    /// <summary>Of an overall row that adds up the entries.</summary>
    public static LocalizedString OfOverall(Captions captions, IReadOnlyList<string> languages) => new(languages.Select(language => new Wording(
        language,
        IsChinese(language) ? $"“{Label(captions, "overall", language)}”等于各条目之和" : $"\"{Label(captions, "overall", language)}\" is the sum of the entries")).ToEquatableArray());

    private static string Label(Captions captions, string name, string language) => captions.Printed(language) is { Length: > 0 } label ? label : name;

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    private static string Sentence(string label, string language) =>
        IsChinese(language) ? $"“{label}”等于其各组成项之和" : $"\"{label}\" is the sum of its parts";
}
