namespace SchemaKit.Compiler.Verbalizing;

/// <summary>A fixed part of sentences: as it is written, with the blanks around it, and what is read as the same.</summary>
internal readonly struct Word(string written, params string[] alsoRead)
{
    public string Written { get; } = written;

    public bool IsEmpty => Written.Trim().Length == 0;

    public IEnumerable<string> Read => alsoRead.Prepend(Written).Select(w => w.Trim());

    public override string ToString() => Written;

    public static implicit operator Word(string written) => new(written);
}

/// <summary>Words that stand around something; either may be empty.</summary>
internal readonly struct WordPair(Word before, Word after)
{
    public Word Before { get; } = before;

    public Word After { get; } = after;

    public string Around(string text) => Before.Written + text + After.Written;
}
