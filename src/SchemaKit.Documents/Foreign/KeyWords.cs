using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Foreign;

/// <summary>The words of keys: <c>newReceived</c> has two. Words agree if they are equal, or one begins with the other.</summary>
internal static class KeyWords
{
    private const int ShortestBeginning = 4;

    public static IReadOnlyList<string> Of(string key)
    {
        if (key.Any(c => c > '\u007F'))
            return [LabelText.Fold(key)];

        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= key.Length; i++)
        {
            var isEnd = i == key.Length || !char.IsAsciiLetterOrDigit(key[i]) || (i > start && char.IsAsciiLetterUpper(key[i]) && !char.IsAsciiLetterUpper(key[i - 1]));
            if (!isEnd)
                continue;

            if (i > start)
                words.Add(key[start..i].ToLowerInvariant());
            start = i < key.Length && !char.IsAsciiLetterOrDigit(key[i]) ? i + 1 : i;
        }

        return words;
    }

    /// <summary>How many of the words the others have too, each as often as it stands there.</summary>
    public static int Shared(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var shared = 0;
        var left = others.ToList();
        foreach (var word in words)
        {
            var match = left.FindIndex(o => o == word);
            match = match >= 0 ? match : left.FindIndex(o => IsBeginning(o, word) || IsBeginning(word, o));
            if (match < 0)
                continue;

            shared++;
            left.RemoveAt(match);
        }

        return shared;
    }

    private static bool IsBeginning(string beginning, string word) =>
        beginning.Length >= ShortestBeginning && word.StartsWith(beginning, StringComparison.Ordinal);
}
