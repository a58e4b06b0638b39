namespace SchemaKit.Compiler.Text;

/// <summary>One language's wording of a text.</summary>
/// <param name="Language">BCP 47 tag, as the definition spells it.</param>
internal sealed record Wording(string Language, string Text);

/// <summary>A free text in one or more languages, in the definition's order. Free text is only ever data.</summary>
internal sealed record LocalizedString(EquatableArray<Wording> Wordings)
{
    public static LocalizedString Empty { get; } = new(default(EquatableArray<Wording>));

    public bool IsEmpty => Wordings.Count == 0;

    /// <summary>The wording in the language, else the first there is, else the empty text.</summary>
    public string In(string language)
    {
        foreach (var wording in Wordings)
        {
            if (wording.Language == language)
                return wording.Text;
        }

        return Wordings.Count == 0 ? "" : Wordings[0].Text;
    }

    /// <summary>The text in just these languages, each by <see cref="In"/>; the empty text stays empty.</summary>
    public LocalizedString InEach(IEnumerable<string> languages) =>
        IsEmpty ? this : new LocalizedString(languages.Select(l => new Wording(l, In(l))).ToEquatableArray());
}
