using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>Finds the labels of rows and tables, over as many pieces as they are broken into.</summary>
internal sealed class LabelMatcher(DocumentPieces pieces, Vocabulary vocabulary)
{
    public RowMatch? Row(TableVocabulary table, int start, int endLine)
    {
        if (table.IsRecord || start >= pieces.Count || pieces[start].Line >= endLine)
            return null;

        var key = pieces.Key(start);
        var bare = key.Length > 0 ? vocabulary.WithoutNumber(key) : null;
        if (Longest(table.Rows, key, start, endLine) is { } match)
            return match;

        if (bare is not null && Longest(table.Rows, bare, start, endLine) is { } numbered)
            return numbered with { IsRenumbered = true };

        var path = new List<IReadOnlyList<BoundNode>>();
        return TrySplit(table.Rows, key, path) || (bare is not null && TrySplit(table.Rows, bare, path)) || TryWithoutRemark(table.Rows, key, bare, path)
            ? new RowMatch(path, start + 1)
            : null;
    }

    /// <summary>The row whose label begins with the text and goes on in the pieces at the position.</summary>
    public RowMatch? RowBegunBy(TableVocabulary table, string beginning, int next, int endLine)
    {
        if (beginning.Length == 0 || !table.Rows.IsPrefix(beginning) || !pieces.IsText(next))
            return null;

        return Longest(table.Rows, beginning, next - 1, endLine) is { } match && match.End > next ? match : null;
    }

    public (TableVocabulary Table, int End)? Table(int start, int endLine)
    {
        var key = pieces.Key(start);
        if (key.Length == 0 || Keys(vocabulary.TableLabels, key, start, endLine) is not { } found)
            return null;

        var tables = vocabulary.TableLabels.Find(found.Key);
        return tables.Count == 1 ? (tables[0], found.End) : null;
    }

    private static bool TryWithoutRemark(LabelIndex<BoundNode> rows, string key, string? bare, List<IReadOnlyList<BoundNode>> path)
    {
        foreach (var candidate in new[] { key, bare })
        {
            if (candidate is not null && LabelText.WithoutRemark(candidate) is { } plain && rows.Find(plain) is { Count: > 0 } nodes)
            {
                path.Add(nodes);
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a piece apart that holds the labels of groups before that of a row.</summary>
    private static bool TrySplit(LabelIndex<BoundNode> rows, string key, List<IReadOnlyList<BoundNode>> path)
    {
        if (path.Count > 0 && rows.Find(key) is { Count: > 0 } last)
        {
            path.Add(last);
            return true;
        }

        for (var length = 1; length < key.Length && rows.IsPrefix(key[..length]); length++)
        {
            var groups = rows.Find(key[..length]).Where(n => !n.IsLeaf).ToList();
            if (groups.Count == 0)
                continue;

            path.Add(groups);
            if (TrySplit(rows, key[length..], path))
                return true;
            path.RemoveAt(path.Count - 1);
        }

        return false;
    }

    private RowMatch? Longest(LabelIndex<BoundNode> rows, string first, int start, int endLine) =>
        Keys(rows, first, start, endLine) is { } found ? new RowMatch([rows.Find(found.Key)], found.End) : null;

    /// <summary>A number may stand in a cell before its label, but not on a line before.</summary>
    private bool IsNumberOfOtherLine(string key, int next) => key.All(char.IsAsciiDigit) && pieces[next - 1].Line != pieces[next].Line;

    /// <summary>The longest label that begins with the text and goes on in the pieces behind the position.</summary>
    private (string Key, int End)? Keys<T>(LabelIndex<T> index, string first, int start, int endLine)
    {
        var key = first;
        (string, int)? best = null;
        for (var next = start + 1; key.Length > 0 && index.IsPrefix(key); next++)
        {
            if (index.Contains(key))
                best = (key, next);
            if (!pieces.IsText(next) || pieces[next].Line >= endLine || IsNumberOfOtherLine(key, next) || pieces.Key(next) is not { Length: > 0 } more)
                break;

            key += more;
        }

        return best;
    }
}
