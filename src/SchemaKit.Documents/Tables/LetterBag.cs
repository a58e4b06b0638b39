namespace SchemaKit.Documents.Tables;

/// <summary>How often each letter stands in some texts, whatever their order.</summary>
internal sealed class LetterBag
{
    private readonly Dictionary<char, int> _letters = [];

    public int Count { get; private set; }

    public static LetterBag Of(IReadOnlyList<string> texts)
    {
        var bag = new LetterBag();
        foreach (var letter in texts.SelectMany(t => t))
            bag.Add(letter, 1);
        return bag;
    }

    /// <summary>What remains without the other's letters; <see langword="null"/> if not all of them are here.</summary>
    public LetterBag? Less(LetterBag other)
    {
        var rest = new LetterBag();
        foreach (var (letter, times) in _letters)
            rest.Add(letter, times);
        foreach (var (letter, times) in other._letters)
        {
            if (_letters.GetValueOrDefault(letter) < times)
                return null;

            rest.Add(letter, -times);
        }

        return rest;
    }

    private void Add(char letter, int times)
    {
        _letters[letter] = _letters.GetValueOrDefault(letter) + times;
        Count += times;
    }
}
