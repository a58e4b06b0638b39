using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Cells;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Narrative;

/// <summary>Finds the headings of sections: lines that hold a heading and nothing else.</summary>
internal sealed class HeadingFinder
{
    private const int LongestByNumber = 40;
    private const int LinesOfHeading = 3;

    private readonly DocumentLines _lines;
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<SectionDefinition> _sections;
    private readonly LabelIndex<SectionDefinition> _full = new();
    private readonly LabelIndex<SectionDefinition> _any = new();
    private readonly List<Heading> _fullMatches = [];
    private readonly List<Heading> _otherMatches = [];
    private readonly List<(int Line, string Key)> _shortLines = [];

    public HeadingFinder(DocumentLines lines, Vocabulary vocabulary)
    {
        _lines = lines;
        _vocabulary = vocabulary;
        _sections = vocabulary.Report.Definition.Sections;
        foreach (var section in _sections)
        {
            foreach (var key in LabelForms.Full(section.Captions))
                _full.Add(key, section);
            foreach (var key in LabelForms.All(section.Captions))
                _any.Add(key, section);
        }
    }

    /// <summary>The heading of each section that has one, in the order of their lines.</summary>
    public IReadOnlyList<Heading> Find()
    {
        Collect();
        var contents = TableOfContents.Lines(_fullMatches, _lines);
        _fullMatches.RemoveAll(m => contents.Contains(m.FirstLine));
        _otherMatches.RemoveAll(m => contents.Contains(m.FirstLine));
        var found = new Dictionary<SectionDefinition, Heading>();
        foreach (var section in _sections)
        {
            var matches = _fullMatches.Where(m => m.Section == section).ToList();
            var heading = matches.Find(m => m.FirstLine > LastLineBefore(section, found)) ?? matches.FirstOrDefault();
            if (heading is not null)
                found.Add(section, heading);
        }

        foreach (var section in _sections.Where(s => !found.ContainsKey(s)).ToList())
        {
            if (Between(section, found, _otherMatches.Where(m => m.Section == section)).FirstOrDefault() is { } heading)
                found.Add(section, heading);
        }

        foreach (var section in _sections.Where(s => !found.ContainsKey(s) && s.Captions.Number.Length > 0).ToList())
        {
            if (ByNumber(section, found) is { } heading)
                found.Add(section, heading);
        }

        return [.. found.Values.OrderBy(h => h.FirstLine)];
    }

    private void Collect()
    {
        var longest = (Math.Max(_any.Longest, LongestByNumber) * 4) + 64;
        for (var line = 1; line <= _lines.Count; line++)
        {
            if (_lines.IsEmpty(line) || _lines.LengthOf(line) > longest)
                continue;

            var key = LabelText.Fold(_lines.Trimmed(line));
            if (key.Length is > 0 and <= LongestByNumber && _vocabulary.WithoutNumber(key) is not null)
                _shortLines.Add((line, key));
            Collect(_full, key, line, _fullMatches);
            Collect(_any, key, line, _otherMatches);
            if (_vocabulary.WithoutNumber(key) is { } bare)
                Collect(_any, bare, line, _otherMatches);
        }
    }

    private void Collect(LabelIndex<SectionDefinition> index, string first, int line, List<Heading> matches)
    {
        var key = first;
        Heading? best = null;
        for (var last = line; index.IsPrefix(key); key += LabelText.Fold(_lines.Trimmed(last)))
        {
            if (index.Find(key) is [var section] && (section.Captions.Number.Length > 0 || !IsBeforeValue(last)))
                best = new Heading(section, line, last, false);
            if (++last - line >= LinesOfHeading || last > _lines.Count || _lines.IsEmpty(last) || _lines.LengthOf(last) > index.Longest * 4)
                break;
        }

        if (best is not null)
            matches.Add(best);
    }

    /// <summary>Whether the next line with text is a value: then the line is a row's label.</summary>
    private bool IsBeforeValue(int line)
    {
        for (var next = line + 1; next <= _lines.Count && next < line + 8; next++)
        {
            if (!_lines.IsEmpty(next))
                return _lines.LengthOf(next) <= 40 && _lines.Trimmed(next) is var text && (BlankMark.Is(text) || PrintedNumber.Read(text, _vocabulary.Units) is not null);
        }

        return false;
    }

    private int LastLineBefore(SectionDefinition section, Dictionary<SectionDefinition, Heading> found) =>
        _sections.TakeWhile(s => s != section).Where(found.ContainsKey).Select(s => found[s].LastLine).DefaultIfEmpty(0).Max();

    private int FirstLineBehind(SectionDefinition section, Dictionary<SectionDefinition, Heading> found) =>
        _sections.SkipWhile(s => s != section).Skip(1).Where(found.ContainsKey).Select(s => found[s].FirstLine).DefaultIfEmpty(int.MaxValue).Min();

    private IEnumerable<Heading> Between(SectionDefinition section, Dictionary<SectionDefinition, Heading> found, IEnumerable<Heading> matches)
    {
        var (after, before) = (LastLineBefore(section, found), FirstLineBehind(section, found));
        return matches.Where(m => m.FirstLine > after && m.LastLine < before && !found.Values.Any(f => f.FirstLine == m.FirstLine));
    }

    /// <summary>The only short line between the neighbouring headings that has the section's number.</summary>
    private Heading? ByNumber(SectionDefinition section, Dictionary<SectionDefinition, Heading> found)
    {
        var position = _sections.ToList().IndexOf(section);
        var neighbours = new[] { position - 1, position + 1 }.Where(p => p >= 0 && p < _sections.Count && _sections[p].Captions.Number.Length > 0);
        if (!neighbours.All(p => found.ContainsKey(_sections[p])))
            return null;

        var number = LabelText.Fold(section.Captions.Number);
        var lines = _shortLines
            .Where(s => s.Key.StartsWith(number, StringComparison.Ordinal) && _vocabulary.WithoutNumber(s.Key)?.Length == s.Key.Length - number.Length)
            .Where(s => HasStopAfterNumber(s.Line, section.Captions.Number) && !_vocabulary.IsRowLabel(s.Key) && !EndsSentence(s.Line))
            .Select(s => new Heading(section, s.Line, s.Line, true));
        return Between(section, found, lines).Take(2).ToList() is [var only] ? only : null;
    }

    private bool HasStopAfterNumber(int line, string number)
    {
        var text = _lines.Trimmed(line);
        var origins = new List<int>();
        var length = LabelText.Fold(number).Length;
        LabelText.Fold(text.AsSpan(), origins);
        return !char.IsLetterOrDigit(number[^1]) || (origins.Count > length && origins[length] > origins[length - 1] + 1);
    }

    private bool EndsSentence(int line) => _lines.Trimmed(line) is [.., '\u3002' or '.' or ';' or '\uFF1B' or ':' or '\uFF1A'];
}
