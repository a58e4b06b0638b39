namespace SchemaKit.Compiler.Verbalizing;

/// <summary>Moves through a sentence word by word. Blanks between words, and the case of letters, do not matter.</summary>
internal sealed class SentenceScanner(string text)
{
    /// <summary>Quotation marks that are read, each with the one that ends it.</summary>
    private const string Opening = "「『“‘\"'";
    private const string Closing = "」』”’\"'";

    public int Position { get; set; }

    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return Position == text.Length;
        }
    }

    /// <summary>Where the next word begins.</summary>
    public int NextWord
    {
        get
        {
            SkipBlanks();
            return Position;
        }
    }

    public bool IsAtQuote
    {
        get
        {
            SkipBlanks();
            return Position < text.Length && Opening.IndexOf(text[Position]) >= 0;
        }
    }

    /// <summary>Passes a word; a word of this language that is empty is always there.</summary>
    public bool Skip(Word word) => word.IsEmpty || Has(word);

    /// <summary>Passes a word; an empty one is never there.</summary>
    public bool Has(Word word)
    {
        SkipBlanks();
        foreach (var spelling in word.Read)
        {
            if (string.Compare(text, Position, spelling, 0, spelling.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;

            var end = Position + spelling.Length;
            if (IsLetter(spelling[spelling.Length - 1]) && end < text.Length && IsLetter(text[end]))
                continue;

            Position = end;
            return true;
        }

        return false;
    }

    /// <summary>A quoted text, in which the closing mark stands twice for itself; <see langword="null"/> if there is none.</summary>
    public string? Quoted()
    {
        if (!IsAtQuote)
            return null;

        var close = Closing[Opening.IndexOf(text[Position])];
        var start = Position + 1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != close)
                continue;
            if (i + 1 < text.Length && text[i + 1] == close)
            {
                i++;
                continue;
            }

            Position = i + 1;
            return text.Substring(start, i - start).Replace(new string(close, 2), close.ToString());
        }

        return null;
    }

    /// <summary>Digits with at most one point among them; empty if there are none.</summary>
    public string Number()
    {
        var digits = While(c => c is >= '0' and <= '9');
        if (digits.Length == 0 || Position + 1 >= text.Length || text[Position] != '.' || text[Position + 1] is < '0' or > '9')
            return digits;

        Position++;
        return digits + "." + While(c => c is >= '0' and <= '9');
    }

    public string While(Func<char, bool> accepts)
    {
        SkipBlanks();
        var start = Position;
        while (Position < text.Length && accepts(text[Position]))
            Position++;
        return text.Substring(start, Position - start);
    }

    /// <summary>What is read; if that is nothing, the position is as before.</summary>
    public T? Try<T>(Func<T?> read)
        where T : class
    {
        var start = Position;
        var result = read();
        if (result is null)
            Position = start;
        return result;
    }

    private void SkipBlanks()
    {
        while (Position < text.Length && text[Position] is ' ' or '\u3000' or '\t' or '\r' or '\n')
            Position++;
    }

    private static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
