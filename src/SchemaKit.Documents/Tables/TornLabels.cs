using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>
/// Finds labels of rows in the text of a table that stands outside its rows. A label may go over several pieces,
/// and where a piece starts or ends, a part of a group's label may stand between.
/// </summary>
internal sealed class TornLabels
{
    private const int LongestInsertion = 12;
    private const int MostInsertions = 3;

    private readonly List<(int Piece, string Key)> _texts = [];

    /// <summary>By text: how long the parts of group labels are that it begins with.</summary>
    private readonly List<IReadOnlyList<int>> _insertions = [];

    private readonly List<string> _groups;

    public TornLabels(DocumentPieces pieces, BoundTable table, IEnumerable<int> texts)
    {
        _groups = [.. Groups(table.Rows).SelectMany(NodeForms.Of).Distinct()];
        foreach (var piece in texts)
        {
            if (pieces.Key(piece) is not { Length: > 0 } key)
                continue;

            _texts.Add((piece, key));
            _insertions.Add([.. Enumerable.Range(1, Math.Min(LongestInsertion, key.Length)).TakeWhile(length => IsOfGroup(key[..length]))]);
        }
    }

    /// <summary>The rows whose labels follow each other, with the first and last piece of each.</summary>
    public Dictionary<BoundNode, (int First, int Last)> Find(IEnumerable<BoundNode> rows)
    {
        var found = new Dictionary<BoundNode, (int, int)>();
        var next = 0;
        foreach (var row in rows)
        {
            var keys = LabelForms.Full(row.Definition.Captions).ToList();
            for (var text = next; text < _texts.Count; text++)
            {
                if (keys.Select(k => EndOf(k, text)).Max() is >= 0 and var last)
                {
                    found[row] = (_texts[text].Piece, _texts[last].Piece);
                    next = last + 1;
                    break;
                }
            }
        }

        return found;
    }

    private static IEnumerable<BoundNode> Groups(IEnumerable<BoundNode> nodes) =>
        nodes.Where(n => !n.IsLeaf).SelectMany(n => Groups(n.Children).Prepend(n));

    /// <summary>The last text of the label that starts in the text; -1 if it does not.</summary>
    private int EndOf(string label, int text)
    {
        foreach (var skipped in _insertions[text].Prepend(0))
        {
            if (Match(label, 0, text, skipped, skipped > 0 ? 1 : 0) is >= 0 and var last)
                return last;
        }

        return -1;
    }

    private int Match(string label, int position, int text, int at, int insertions)
    {
        var key = _texts[text].Key;
        while (at < key.Length && position < label.Length && key[at] == label[position])
            (at, position) = (at + 1, position + 1);
        if (position == label.Length && (at == key.Length || IsOfGroup(key[at..])))
            return text;

        // What is left of the piece may be a group's; the label goes on in the next.
        insertions += at < key.Length ? 1 : 0;
        if (position == 0 || position == label.Length || text + 1 == _texts.Count || insertions > MostInsertions || (at < key.Length && !IsOfGroup(key[at..])))
            return -1;

        if (Match(label, position, text + 1, 0, insertions) is >= 0 and var last)
            return last;

        if (insertions == MostInsertions)
            return -1;

        foreach (var skipped in _insertions[text + 1])
        {
            if (Match(label, position, text + 1, skipped, insertions + 1) is >= 0 and var end)
                return end;
        }

        return -1;
    }

    private bool IsOfGroup(string fragment) => _groups.Any(g => g.Contains(fragment, StringComparison.Ordinal));
}
