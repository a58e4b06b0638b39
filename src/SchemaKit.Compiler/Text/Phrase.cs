namespace SchemaKit.Compiler.Text;

/// <summary>Words of SchemaKit itself, in the languages that they can be in.</summary>
internal readonly record struct Phrase(string Chinese, string English)
{
    public string In(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
}
