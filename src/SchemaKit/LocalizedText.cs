using System.Diagnostics.CodeAnalysis;

namespace SchemaKit;

/// <summary>A text in the languages of its definition, the main one first.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly IReadOnlyList<string> _languages;
    private readonly string?[] _texts;
    private readonly Func<string, string>? _word;

    /// <summary>Creates a text from its wordings; the first is the main one.</summary>
    /// <param name="wordings">BCP 47 tag and text of each language.</param>
    public LocalizedText(params ReadOnlySpan<(string Language, string Text)> wordings)
    {
        var (languages, texts) = (new string[wordings.Length], new string?[wordings.Length]);
        for (var i = 0; i < wordings.Length; i++)
            (languages[i], texts[i]) = wordings[i];
        (_languages, _texts) = (languages, texts);
    }

    /// <summary>Creates a text that is worded when somebody reads it, as of most violations only a few are read.</summary>
    /// <param name="word">Gives the wording in a language, always the same.</param>
    internal LocalizedText(IReadOnlyList<string> languages, Func<string, string> word) =>
        (_languages, _texts, _word) = (languages, new string?[languages.Count], word);

    /// <summary>No wording at all.</summary>
    public static LocalizedText Empty { get; } = new();

    /// <summary>Whether there is no wording.</summary>
    public bool IsEmpty => _texts.Length == 0;

    /// <summary>The languages there are, the main one first.</summary>
    public IEnumerable<string> Languages => _languages;

    /// <summary>The wording in a language, else in the main language, else the empty string.</summary>
    /// <param name="language">BCP 47 tag as the definition spells it, e.g. <c>zh-Hans</c> or <c>en</c>.</param>
    public string In(string language)
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            if (_languages[i] == language)
                return Text(i);
        }

        return ToString();
    }

    /// <summary>The wording in the main language.</summary>
    public override string ToString() => _texts.Length == 0 ? "" : Text(0);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] LocalizedText? other)
    {
        if (other is null || !_languages.SequenceEqual(other._languages))
            return false;

        for (var i = 0; i < _texts.Length; i++)
        {
            if (Text(i) != other.Text(i))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_texts.Length, ToString());

    private string Text(int position) => _texts[position] ??= _word!(_languages[position]);
}
