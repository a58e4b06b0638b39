namespace SchemaKit.Compiler.Text;

/// <summary>One offset space over a file and the files it inherits from, which follow it one after the other.</summary>
internal sealed class SourceSpace
{
    private readonly List<(int Start, SourceFile File)> _files;
    private readonly List<(TextSpan Inherited, TextSpan Place)> _places = [];
    private TextSpan _entry;

    public SourceSpace(SourceFile own) => _files = [(0, own)];

    public SourceFile Own => _files[0].File;

    /// <summary>Adds the files of another space behind those of this one.</summary>
    /// <param name="entry">The place in the own file that names them: where everything inherited is shown that nothing else takes in.</param>
    /// <returns>How far the offsets of the other space are shifted in this one.</returns>
    public int Append(SourceSpace other, TextSpan entry)
    {
        var (start, last) = _files[_files.Count - 1];
        // One unit between the files keeps the end of one apart from the start of the next.
        var shift = start + last.Text.Length + 1;
        _files.AddRange(other._files.Select(f => (shift + f.Start, f.File)));
        _entry = entry;
        return shift;
    }

    /// <summary>Says which place in the own file takes an inherited stretch in. Of stretches in one another the innermost counts.</summary>
    public void TakeIn(TextSpan inherited, TextSpan place) => _places.Add((inherited, place));

    public bool IsInherited(TextSpan span) => span.Start > Own.Text.Length;

    /// <summary>Where the stretch is shown in the own file.</summary>
    public TextSpan PlaceOf(TextSpan span)
    {
        if (!IsInherited(span))
            return span;

        var (place, length) = (_entry, int.MaxValue);
        foreach (var (inherited, at) in _places)
        {
            if (inherited.Start <= span.Start && span.End <= inherited.End && inherited.Length <= length)
                (place, length) = (at, inherited.Length);
        }

        return place;
    }

    /// <summary>The file in which the stretch was written, and its place there.</summary>
    public (SourceFile File, TextSpan Span) OriginOf(TextSpan span)
    {
        var i = _files.Count - 1;
        while (_files[i].Start > span.Start)
            i--;
        return (_files[i].File, new TextSpan(span.Start - _files[i].Start, span.Length));
    }
}
