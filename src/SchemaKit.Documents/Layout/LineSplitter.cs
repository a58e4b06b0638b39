using SchemaKit.Documents.Cells;
using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Layout;

/// <summary>Splits each line into its cells: at bars, at tabs, at wide spaces, and before single-spaced values.</summary>
internal sealed class LineSplitter(DocumentLines lines, Vocabulary vocabulary)
{
    private const string Bars = "|\uFF5C\u2502\u2503";

    private const int LongestValue = 4;

    private readonly List<Piece> _pieces = [];

    /// <summary>No single-spaced row of values is longer than this.</summary>
    private readonly int _longestRow = 200 + (vocabulary.LongestKey * 4) + (vocabulary.Tables.Select(t => t.Width).DefaultIfEmpty(0).Max() * 40);

    public DocumentPieces Split()
    {
        for (var line = 1; line <= lines.Count; line++)
            SplitLine(line);
        return new DocumentPieces(lines, _pieces, vocabulary.LongestKey);
    }

    private void SplitLine(int line)
    {
        var (start, end) = lines[line];
        if (start == end)
        {
            _pieces.Add(new Piece(PieceKind.Gap, false, start, 0, line));
            return;
        }

        WhiteSpace.Trim(lines.Text, ref start, ref end);
        if (start == end)
        {
            _pieces.Add(new Piece(PieceKind.Blank, false, start, 0, line));
            return;
        }

        if (Furniture.Is(lines.Text.AsSpan(start, end - start)))
            return;

        var cells = new List<(int Start, int End)>();
        if (!TrySplitAtBars(start, end, cells) && !TrySplitAtTabs(line, cells))
            SplitAtSpaces(start, end, cells);
        Add(cells, line);
    }

    private void Add(List<(int Start, int End)> cells, int line)
    {
        foreach (var (start, end) in cells)
        {
            int first = start, last = end;
            WhiteSpace.Trim(lines.Text, ref first, ref last);
            var isBlank = first == last || (last - first == 6 && BlankMark.Is(lines.Text[first..last]) && lines.Text[first] == '&');
            _pieces.Add(new Piece(isBlank ? PieceKind.Blank : PieceKind.Text, cells.Count > 1, first, last - first, line));
        }
    }

    private bool TrySplitAtBars(int start, int end, List<(int Start, int End)> cells)
    {
        var bars = 0;
        for (var i = start; i < end; i++)
            bars += IsBar(i) ? 1 : 0;
        if (bars == 0 || (bars == 1 && !IsBar(start) && !IsBar(end - 1)))
            return false;

        var cell = IsBar(start) ? start + 1 : start;
        var last = IsBar(end - 1) && end - 1 >= cell ? end - 1 : end;
        for (var i = cell; i <= last; i++)
        {
            if (i < last && !IsBar(i))
                continue;

            cells.Add((cell, i));
            cell = i + 1;
        }

        return true;
    }

    private bool IsBar(int position) => Bars.Contains(lines.Text[position], StringComparison.Ordinal);

    /// <summary>Tabs separate cells only beside or between texts: those before the only text of a line indent it.</summary>
    private bool TrySplitAtTabs(int line, List<(int Start, int End)> cells)
    {
        var (start, end) = lines[line];
        var cell = start;
        int texts = 0, afterText = 0;
        for (var i = start; i <= end; i++)
        {
            if (i < end && lines.Text[i] != '\t')
                continue;

            cells.Add((cell, i));
            int first = cell, last = i;
            WhiteSpace.Trim(lines.Text, ref first, ref last);
            texts += first < last ? 1 : 0;
            afterText += texts > 0 ? 1 : 0;
            cell = i + 1;
        }

        if (afterText > 1)
            return true;

        cells.Clear();
        return false;
    }

    private void SplitAtSpaces(int start, int end, List<(int Start, int End)> cells)
    {
        var cell = start;
        for (var i = start; i < end; i++)
        {
            if (!WhiteSpace.Is(lines.Text[i]))
                continue;

            var next = i;
            var isWide = lines.Text[i] == WhiteSpace.Ideographic;
            while (WhiteSpace.Is(lines.Text[next]))
                next++;
            if (isWide || next - i > 1)
            {
                SplitBeforeValues(cell, i, cells);
                cell = next;
            }

            i = next - 1;
        }

        SplitBeforeValues(cell, end, cells);
    }

    /// <summary>Splits <c>5 0 12</c> and <c>label 5 0 12</c>. Where cells may hold words, only behind a row's label.</summary>
    private void SplitBeforeValues(int start, int end, List<(int Start, int End)> cells)
    {
        var words = end - start <= _longestRow ? Words(start, end) : [];
        if (words.Count < 2 || IsValue(start, end))
        {
            cells.Add((start, end));
            return;
        }

        var values = words.Count;
        var cellsBehind = new List<(int Start, int End)>();
        while (values > 0 && ValueEndingAt(words, values) is > 0 and var length)
        {
            cellsBehind.Insert(0, (words[values - length].Start, words[values - 1].End));
            values -= length;
        }

        for (var split = words.Count; split > values; split--)
        {
            if (vocabulary.IsRow(LabelText.Fold(lines.Text[start..words[split - 1].End])))
                values = split;
        }

        cellsBehind.RemoveAll(c => values > 0 && c.Start < words[values - 1].End);

        if (values > 0 && vocabulary.HasFreeCells && !vocabulary.IsRowLabel(LabelText.Fold(lines.Text[start..words[values - 1].End])))
        {
            cells.Add((start, end));
            return;
        }

        if (values > 0)
            cells.Add((start, words[values - 1].End));
        cells.AddRange(cellsBehind);
    }

    /// <summary>How many words up to here are one value: a number may have its unit or a remark behind a space. 0 if none.</summary>
    private int ValueEndingAt(List<(int Start, int End)> words, int end)
    {
        for (var length = 1; length <= Math.Min(end, LongestValue); length++)
        {
            if (IsValue(words[end - length].Start, words[end - 1].End))
                return length;
        }

        return 0;
    }

    private bool IsValue(int start, int end)
    {
        var text = lines.Text[start..end];
        return BlankMark.Is(text) || PrintedNumber.Read(text, vocabulary.Units) is not null;
    }

    private List<(int Start, int End)> Words(int start, int end)
    {
        var words = new List<(int, int)>();
        var word = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !WhiteSpace.Is(lines.Text[i]))
                continue;

            if (i > word)
                words.Add((word, i));
            word = i + 1;
        }

        return words;
    }
}
