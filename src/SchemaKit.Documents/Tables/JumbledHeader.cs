using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>
/// Recognises a header whose labels were torn into lines and mixed: its letters are those of all column labels together.
/// Lines of the table's own label, and pieces of row labels that slipped in, may stand among them.
/// </summary>
internal sealed class JumbledHeader
{
    private const int MostExcuses = 8;

    private readonly TableVocabulary _table;
    private readonly IReadOnlyList<LetterBag> _headers;

    public JumbledHeader(TableVocabulary table)
    {
        _table = table;
        _headers = [.. table.Table.Definition.Captions.Label.Wordings.Select(w => w.Language).Distinct().SelectMany(Headers)];
    }

    public bool Is(DocumentPieces pieces, int start, int end)
    {
        var lines = LinesOf(pieces, start, end, (_headers.Select(h => h.Count).DefaultIfEmpty(0).Max() * 3) + 200);
        if (lines is null)
            return false;

        var all = LetterBag.Of(lines);
        var excuses = lines.Where(IsExcused).ToList();
        return excuses.Count <= MostExcuses && _headers.Any(header => all.Less(header) is { } rest && CanExcuse(rest, excuses, 0));
    }

    /// <summary>The letters of the header, with and without the texts that need not be there.</summary>
    private IEnumerable<LetterBag> Headers(string language)
    {
        var columns = _table.Table.Columns.SelectMany(WithBelow).Select(n => LabelText.Fold(n.Definition.Captions.Printed(language))).ToList();
        if (columns.Any(c => c.Length == 0))
            yield break;

        var definition = _table.Table.Definition;
        string[] texts = [LabelText.Fold(definition.Stub.In(language)), LabelText.Fold(definition.ColumnCaption.In(language))];
        for (var choice = 0; choice < 1 << texts.Length; choice++)
            yield return LetterBag.Of([.. columns, .. texts.Where((_, i) => (choice >> i & 1) > 0)]);
    }

    private static IEnumerable<Compiler.Binding.BoundNode> WithBelow(Compiler.Binding.BoundNode node) => node.Children.SelectMany(WithBelow).Prepend(node);

    /// <returns><see langword="null"/> if there is more text than a header has.</returns>
    private static List<string>? LinesOf(DocumentPieces pieces, int start, int end, int longest)
    {
        var lines = new List<(int Line, string Key)>();
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (!pieces.IsText(i))
                continue;

            var key = pieces.Key(i);
            length += key.Length;
            if (key.Length == 0 || length > longest)
                return null;

            if (lines.Count > 0 && lines[^1].Line == pieces[i].Line)
                lines[^1] = (pieces[i].Line, lines[^1].Key + key);
            else
                lines.Add((pieces[i].Line, key));
        }

        return [.. lines.Select(l => l.Key)];
    }

    private bool IsExcused(string line) =>
        _table.Rows.IsFragment(line) || _table.Labels.Any(l => line.EndsWith(l, StringComparison.Ordinal));

    private static bool CanExcuse(LetterBag rest, List<string> excuses, int next)
    {
        if (rest.Count == 0)
            return true;

        if (next == excuses.Count)
            return false;

        return (rest.Less(LetterBag.Of([excuses[next]])) is { } less && CanExcuse(less, excuses, next + 1)) || CanExcuse(rest, excuses, next + 1);
    }
}
