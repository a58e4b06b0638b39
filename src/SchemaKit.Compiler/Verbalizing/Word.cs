namespace SchemaKit.Compiler.Verbalizing;

/// <summary>A fixed part of sentences: as it is written, with the blanks around it, and what is read as the same.</summary>
internal sealed class Word(string written, params string[] alsoRead)
{
    public string Written { get; } = written;

    /// <summary>All that is read as this word, the longest first; none for an empty one.</summary>
    public IReadOnlyList<string> Read { get; } = alsoRead.Prepend(written).Select(w => w.Trim()).Where(w => w.Length > 0).OrderByDescending(w => w.Length).ToArray();

    public bool IsEmpty => Read.Count == 0;

    public override string ToString() => Written;

    public static implicit operator Word(string written) => new(written);
}

/// <summary>Words that stand around something; either may be empty.</summary>
internal sealed class WordPair(Word before, Word after)
{
    public Word Before { get; } = before;

    public Word After { get; } = after;

    public string Around(string text) => Before.Written + text + After.Written;
}
