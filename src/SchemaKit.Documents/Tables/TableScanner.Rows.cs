using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

internal sealed partial class TableScanner
{
    private int ReadRow(TableReading table, int position, RowMatch match)
    {
        _stray.Flush();
        foreach (var groups in match.Path.SkipLast(1))
            table.Cursor.Enter(groups);

        var rows = match.Path[^1].Where(n => n.IsLeaf).ToList();
        var groupsHere = match.Path[^1].Where(n => !n.IsLeaf).ToList();
        if (rows.Count == 0 || (groupsHere.Count > 0 && !IsValueAt(table, match.End)))
        {
            table.Cursor.Enter(groupsHere);
            return match.End;
        }

        var end = EndOfRepeatedLabel(table, match);
        return AddRun(table, position, rows, _gatherer.Gather(table.Vocabulary, null, _pieces[position].Line, end, EndLine) with { IsRenumbered = match.IsRenumbered });
    }

    /// <summary>A label over merged cells may stand in each of them.</summary>
    private int EndOfRepeatedLabel(TableReading table, RowMatch match)
    {
        var end = match.End;
        for (var next = end; next < _pieces.Count && _pieces[next].Line == _pieces[end - 1].Line; next = end)
        {
            if (_labels.Row(table.Vocabulary, next, EndLine) is not { } again || !again.Path[^1].SequenceEqual(match.Path[^1]))
                break;

            end = again.End;
        }

        return end;
    }

    private int AddRun(TableReading table, int position, IReadOnlyList<BoundNode> rows, RowRun run)
    {
        var row = table.Cursor.Take(rows);
        if (row is null)
        {
            _notes.AmbiguousRow(_pieces[position].Line, table.Vocabulary.Table, _pieces.Raw(position));
            table.EmptyLabel = null;
            return run.End;
        }

        var isEmpty = run.Filled(_pieces) == 0 && run.Count < run.Width;
        table.Runs.Add(run with { Row = row, IsDoubtful = table.EmptyLabel is not null && table.EmptyLabel != row });
        table.EmptyLabel = isEmpty ? row : null;
        return run.End;
    }

    private bool IsValueAt(TableReading table, int position)
    {
        var next = _pieces.NextText(position);
        return next < _pieces.Count && _pieces[next].Line < EndLine && _gatherer.IsValue(table.Vocabulary, next);
    }

    private int ReadRecord(TableReading table, int start)
    {
        _stray.Flush();
        var line = _pieces[Math.Min(_pieces.NextText(start), _pieces.Count - 1)].Line;
        var run = _gatherer.Gather(table.Vocabulary, null, line, start, EndLine);
        table.Runs.Add(run);
        return Math.Max(run.End, start + 1);
    }

    /// <summary>Values whose label is no row's. Where the label goes on behind the values, as a narrow column prints it, the row is found after all.</summary>
    private int ReadUnknownRow(TableReading table, int start)
    {
        var end = _pieces[start].InRow ? _pieces.LineEnd(start) : EndOfValues(table, start);
        var label = _stray.Take();
        if (_pieces[start].InRow && label is not null && _pieces[label.Value.Last].Line == _pieces[start].Line)
        {
            for (var first = label.Value.First; first <= label.Value.Last; first++)
            {
                if (BeginningFrom(first, label.Value.Last) is not { } beginning
                    || _labels.RowBegunBy(table.Vocabulary, beginning, _pieces.NextText(end), EndLine) is not { } match)
                {
                    continue;
                }

                if (first > label.Value.First)
                    _stray.Report(label.Value.First);
                var run = new RowRun(null, _pieces[first].Line, table.Vocabulary.Width, start, end, true, true, false);
                AddRun(table, first, match.Path[0], run);
                return match.End;
            }
        }

        table.EmptyLabel = null;
        if (label is { } text && _pieces[text.Last].Line == _pieces[start].Line)
        {
            _notes.UnknownRow(_pieces[text.First].Line, table.Vocabulary.Table, _pieces.Raw(text.First));
            return end;
        }

        AddLoose(table, start, end, label?.First ?? -1);
        return end;
    }

    /// <summary>Values directly behind those of a row make it doubtful which of them are the row's.</summary>
    private void AddLoose(TableReading table, int start, int end, int label)
    {
        table.Loose.Add(new LooseRow(new RowRun(null, _pieces[start].Line, table.Vocabulary.Width, start, end, _pieces[start].InRow, false, false), label));
        if (label < 0 && table.Runs is [.., { IsAtLabel: false } last] && _pieces.NextText(last.End) == start)
            table.Runs[^1] = last with { IsDoubtful = true };
    }

    private string? BeginningFrom(int first, int last)
    {
        var beginning = "";
        for (var i = first; i <= last; i++)
        {
            if (_pieces.IsText(i))
                beginning += _pieces.Key(i);
            if (beginning.Length > _vocabulary.LongestKey)
                return null;
        }

        return beginning;
    }

    private int EndOfValues(TableReading table, int start)
    {
        var end = start + 1;
        while (end < _pieces.Count && _pieces[end].Line < EndLine && !_pieces[end].InRow
            && (_pieces[end].Kind != PieceKind.Text || (_gatherer.IsValue(table.Vocabulary, end) && _labels.Row(table.Vocabulary, end, EndLine) is null)))
        {
            end++;
        }

        return end;
    }
}
