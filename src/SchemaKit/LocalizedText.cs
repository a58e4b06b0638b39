using System.Diagnostics.CodeAnalysis;

namespace SchemaKit;

/// <summary>A text in the languages of its definition, the main one first.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly (string Language, string Text)[] _wordings;

    /// <summary>Creates a text from its wordings; the first is the main one.</summary>
    /// <param name="wordings">BCP 47 tag and text of each language.</param>
    public LocalizedText(params ReadOnlySpan<(string Language, string Text)> wordings) => _wordings = wordings.ToArray();

    /// <summary>No wording at all.</summary>
    public static LocalizedText Empty { get; } = new();

    /// <summary>Whether there is no wording.</summary>
    public bool IsEmpty => _wordings.Length == 0;

    /// <summary>The languages there are, the main one first.</summary>
    public IEnumerable<string> Languages => _wordings.Select(w => w.Language);

    /// <summary>The wording in a language, else in the main language, else the empty string.</summary>
    /// <param name="language">BCP 47 tag as the definition spells it, e.g. <c>zh-Hans</c> or <c>en</c>.</param>
    public string In(string language)
    {
        foreach (var (tag, text) in _wordings)
        {
            if (tag == language)
                return text;
        }

        return ToString();
    }

    /// <summary>The wording in the main language.</summary>
    public override string ToString() => _wordings.Length == 0 ? "" : _wordings[0].Text;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] LocalizedText? other) => other is not null && _wordings.AsSpan().SequenceEqual(other._wordings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => _wordings.Length == 0 ? 0 : _wordings[0].GetHashCode();
}
