using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>The sentence of a rule that a total implies, made from the total's label.</summary>
internal static class ImpliedText
{
    public static LocalizedString Of(BoundNode total, IReadOnlyList<string> languages) =>
        new(languages.Select(language => new Wording(language, Sentence(total.Definition.Captions.Printed(language), language))).ToEquatableArray());

    private static string Sentence(string label, string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? $"“{label}”等于其各组成项之和" : $"\"{label}\" is the sum of its parts";
}
