using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;
using SchemaKit.Documents.Narrative;

namespace SchemaKit.Documents.Tables;

/// <summary>Walks through the document once and collects tables and their rows. A table starts with a header that is its own.</summary>
internal sealed partial class TableScanner
{
    private readonly DocumentPieces _pieces;
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<Heading> _headings;
    private readonly NoteList _notes;
    private readonly HeaderMatcher _headers;
    private readonly LabelMatcher _labels;
    private readonly RunGatherer _gatherer;
    private readonly List<TableReading> _readings = [];
    private readonly StrayText _stray;
    private readonly Dictionary<TableVocabulary, JumbledHeader> _jumbledHeaders = [];

    private int _nextHeading;
    private TableReading? _current;

    /// <summary>The table whose label, or whose section's heading, was read last.</summary>
    private TableVocabulary? _announced;
    private bool _isLabelled;
    private int _announcedLine;

    /// <summary>Where the text behind that label or heading starts; -1 if it was read just now.</summary>
    private int _regionStart = -1;

    public TableScanner(DocumentPieces pieces, Vocabulary vocabulary, IReadOnlyList<Heading> headings, NoteList notes)
    {
        _pieces = pieces;
        _vocabulary = vocabulary;
        _headings = headings;
        _notes = notes;
        _headers = new HeaderMatcher(pieces, vocabulary);
        _labels = new LabelMatcher(pieces, vocabulary);
        _gatherer = new RunGatherer(pieces, _labels, _headers);
        _stray = new StrayText(pieces, notes);
    }

    /// <summary>Where labels of tables stand whose header was not recognised.</summary>
    public Dictionary<TableVocabulary, int> Unread { get; } = [];

    private int EndLine => _nextHeading < _headings.Count ? _headings[_nextHeading].FirstLine : int.MaxValue;

    public IReadOnlyList<TableReading> Scan()
    {
        for (var position = 0; position < _pieces.Count;)
        {
            if (_pieces[position].Line >= EndLine)
                EnterSection(_headings[_nextHeading++]);
            else if (IsInHeading(_pieces[position].Line) || !_pieces.IsText(position))
                position++;
            else
                position = StepFrom(position);
        }

        Leave();
        var detached = new DetachedRows(_pieces, _gatherer, _stray, _notes);
        foreach (var reading in _readings)
            detached.Resolve(reading);
        _stray.Close();
        return _readings;
    }

    private bool IsInHeading(int line) => _nextHeading > 0 && line <= _headings[_nextHeading - 1].LastLine;

    private void EnterSection(Heading heading)
    {
        Leave();
        _current = null;
        _stray.IsNarrative = heading.Section.Tables is null;
        var tables = heading.Section.Tables?.Select(t => _vocabulary.Table(t.Value)).OfType<TableVocabulary>().ToList() ?? [];
        Announce(tables.Count == 1 ? tables[0] : null, false);
    }

    /// <summary>The end of a section, or the label of the next table.</summary>
    private void Leave()
    {
        if (_announced is not null && _current is null && (_isLabelled || _stray.HasValues))
            Unread.TryAdd(_announced, _isLabelled ? _announcedLine : _stray.Line);
        _stray.Flush();
    }

    private void Announce(TableVocabulary? table, bool isLabelled)
    {
        _announced = table;
        _regionStart = -1;
        _isLabelled = isLabelled;
    }

    private int StepFrom(int position)
    {
        if (_regionStart < 0)
            _regionStart = position;
        var next = Step(position);
        if (_current is not null)
            _current.End = next;
        return next;
    }

    private int Step(int position)
    {
        if (_headers.Match(position, EndLine) is { Count: > 0 } headers)
            return StartTable(headers);

        if (_current is null && _announced is not null && IsBehindJumbledHeader(_announced, position))
            StartJumbledTable(_announced, position);

        if (_current is { Vocabulary.IsRecord: false } && _labels.Row(_current.Vocabulary, position, EndLine) is { } row)
            return ReadRow(_current, position, row);

        if (_labels.Table(position, EndLine) is var (table, end) && !_stray.IsNarrative)
            return ReadLabel(table, position, end);

        if (_current is not null && _gatherer.IsValue(_current.Vocabulary, position) && !StandsBeforeLabel(_current.Vocabulary, position))
            return _current.Vocabulary.IsRecord ? ReadRecord(_current, position) : ReadUnknownRow(_current, position);

        _stray.Add(position, _gatherer.IsValue(_vocabulary.Units, position));
        return position + 1;
    }

    private int ReadLabel(TableVocabulary table, int position, int end)
    {
        if (_current?.Vocabulary == table)
            return end;

        Leave();
        _current = null;
        Announce(table, true);
        _announcedLine = _pieces[position].Line;
        return end;
    }

    /// <summary>A number at the start of a line whose label comes behind it.</summary>
    private bool StandsBeforeLabel(TableVocabulary table, int position)
    {
        if (table.IsRecord || _pieces.NextText(_pieces.LineStart(position)) != position)
            return false;

        for (var i = position + 1; i < _pieces.LineEnd(position); i++)
        {
            if (_pieces.IsText(i) && !_gatherer.IsValue(table, i))
                return _labels.Row(table, i, EndLine) is not null;
        }

        return false;
    }
}
