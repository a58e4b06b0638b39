using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Tables;

internal sealed partial class TableScanner
{
    private int StartTable(IReadOnlyList<HeaderMatch> headers)
    {
        var end = headers[0].End;
        var line = _pieces[headers[0].Start].Line;
        var chosen = Choose(headers);
        if (chosen is not null && chosen.Table != _announced)
            Leave();
        _stray.Flush();
        _stray.IsNarrative = false;
        if (chosen is not { } header)
        {
            if (_announced is not null && headers.All(h => h.Table != _announced))
                Unread.TryAdd(_announced, line);
            else
                _notes.AmbiguousHeader(line);
            _current = null;
            return end;
        }

        _current = _readings.Find(r => r.Vocabulary == header.Table);
        if (_current is null)
        {
            if (HasSurplusLabel(header))
            {
                Unread.TryAdd(header.Table, line);
                return end;
            }

            _readings.Add(_current = new TableReading(header, line));
        }

        Announce(header.Table, false);
        return header.Table.IsRecord && (header.Table.HasFreeCells ? !IsHeaderNext(header) : IsValueNext(header)) ? ReadRecord(_current, end) : end;
    }

    /// <summary>Whether rows start here, and what stands before them has the letters of the table's header.</summary>
    private bool IsBehindJumbledHeader(TableVocabulary table, int position)
    {
        if (_regionStart >= position || table.HasFreeCells || _pieces.LineStart(position) != position)
            return false;

        var start = table.IsRecord ? position : _labels.Row(table, position, EndLine)?.End ?? position;
        var end = _pieces.LineEnd(position);
        if ((!table.IsRecord && start == position) || start >= end || RowRun.Filled(_pieces, start, end) != table.Width)
            return false;

        return Enumerable.Range(start, end - start).All(i => !_pieces.IsText(i) || _gatherer.IsValue(table, i))
            && JumbledHeaderOf(table).Is(_pieces, _regionStart, position);
    }

    private JumbledHeader JumbledHeaderOf(TableVocabulary table)
    {
        if (!_jumbledHeaders.TryGetValue(table, out var header))
            _jumbledHeaders.Add(table, header = new JumbledHeader(table));
        return header;
    }

    private void StartJumbledTable(TableVocabulary table, int position)
    {
        var line = _pieces[_regionStart].Line;
        _stray.Take();
        _stray.IsNarrative = false;
        _current = new TableReading(new HeaderMatch(table, _regionStart, position, false, new Dictionary<int, string>()), line);
        _readings.Add(_current);
        _notes.JumbledHeader(line, table.Table);
        Announce(table, false);
    }

    private bool IsHeaderNext(HeaderMatch header)
    {
        var next = _pieces.NextText(header.End);
        return next >= _pieces.Count || _headers.Match(next, EndLine).Any(h => h.Table == header.Table);
    }

    private bool IsValueNext(HeaderMatch header)
    {
        var next = _pieces.NextText(header.End);
        return next < _pieces.Count && _pieces[next].Line < EndLine && _gatherer.IsValue(header.Table, next);
    }

    /// <summary>The table whose header it is: the one announced, the one read now, or the only one that goes on with a row of its own.</summary>
    private HeaderMatch? Choose(IReadOnlyList<HeaderMatch> headers)
    {
        if (headers.Count == 1 && headers[0].HasLabel)
            return headers[0];

        if (_announced is not null && _current is null && headers.FirstOrDefault(h => h.Table == _announced) is { } announced)
            return announced;

        var withRow = headers.Where(h => _labels.Row(h.Table, _pieces.NextText(h.End), EndLine) is not null).ToList();
        if (withRow.Count == 1)
            return withRow[0];

        if (_current is not null && headers.FirstOrDefault(h => h.Table == _current.Vocabulary) is { } current)
            return current;

        return headers.Count == 1 && (!_isLabelled || _current is not null) ? headers[0] : null;
    }

    /// <summary>Whether a label stands between the last column and the first row: the document's table has more columns.</summary>
    private bool HasSurplusLabel(HeaderMatch header)
    {
        if (_pieces[header.End - 1].InRow)
            return false;

        var next = _pieces.NextText(header.End);
        if (next >= _pieces.Count || _pieces[next].Line >= EndLine || _gatherer.IsValue(header.Table, next))
            return false;

        if (header.Table.IsRecord)
            return !header.Table.HasFreeCells;

        for (var i = 0; i < 3 && next < _pieces.Count && _pieces[next].Line < EndLine && !_gatherer.IsValue(header.Table, next); i++)
        {
            if (_labels.Row(header.Table, next, EndLine) is not null)
                return i > 0;
            next = _pieces.NextText(next + 1);
        }

        return false;
    }
}
