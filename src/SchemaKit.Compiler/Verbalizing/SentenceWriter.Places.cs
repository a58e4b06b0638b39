using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <content>What references mean, by labels: from the quantified row or column if they start there, else from the table down.</content>
internal sealed partial class SentenceWriter
{
    private string Reference(ReferenceSyntax reference)
    {
        var (segments, source) = (reference.Segments.Select(s => s.Text).ToList(), Source(reference.Source));
        if (_scope.Kind == ScopeKind.OverallColumn)
            return (segments[0] == TotalFormula.Entries ? _words.EntriesAlone : _words.OverallAlone).Written;
        if (_scope.Kind == ScopeKind.Cell && reference is { Segments: [{ Text: "cell" }] })
            return source + _words.Cell;
        if (_scope.List is { } own && PlacesOfLists.StartsInRow(reference, own))
            return InRow(own, segments, source);
        if (IsRelative(reference))
            return source + Relative(reference, segments);
        if (_names.ListNamed(segments[0]) is { } list)
            return InTable(list.Id, reference.Source, InList(list, reference.Segments[0].Key is not null, segments));
        if (_names.Table(segments[0]) is not { } table)
            return _words.Year.Written;
        return table == _about ? source + InMatrix(table, segments) : InTable(table.Id, reference.Source, InMatrix(table, segments));
    }

    private bool IsRelative(ReferenceSyntax reference) =>
        _scope.Tree.Count > 0 && (reference.Segments[0].Text == RuleWords.Star || NodePaths.Child(_scope.Tree, reference.Segments[0].Text) is not null);

    /// <summary>Whether each of several cells is meant.</summary>
    private bool IsSet(ReferenceSyntax reference) =>
        reference.EndsInStar || (_scope.Kind == ScopeKind.OverallColumn ? reference.Path == TotalFormula.Entries : PlacesOfLists.IsOfEntries(reference, _scope, _names));

    private string Relative(ReferenceSyntax reference, List<string> segments) =>
        _usesItems && ItemNumbers.Of(_scope.Tree, reference.Path) is { } number ? Item(number) : LeavesOf(_scope.Tree, segments, 0);

    private string Item(int number) =>
        _words.Item.Around(_words.HasChineseNumerals ? ItemNumbers.Chinese(number) : number.ToString(CultureInfo.InvariantCulture));

    private string InRow(BoundTable list, List<string> segments, string source)
    {
        if (segments[0] is TotalFormula.Entries or TotalFormula.Overall)
            return source + RowWord(segments[0]) + ColumnsOf(list, segments, 1);
        if (PlacesOfLists.Nested(list.Columns, segments, out var next) is { } nested)
            return InNested(list, nested, RowWord(segments[next]) + ColumnsOf(nested, segments, next + 1));
        return source + ColumnsOf(list, segments, 0);
    }

    private string InNested(BoundTable list, BoundTable nested, string place)
    {
        var path = Path(list.Columns, nested.List!.Node!.Path);
        return _words.IsInnermostFirst ? place + _words.In + path : path + _words.AfterNested + place;
    }

    private string InList(BoundTable list, bool isJoined, List<string> segments) => isJoined
        ? _words.Same.Around(Quoted(_names.KeyOf(_scope.List!.List!))) + ColumnsOf(list, segments, 1)
        : RowWord(segments[1]) + ColumnsOf(list, segments, 2);

    private string InMatrix(BoundTable table, List<string> segments)
    {
        if (table.RowLeaves.Count == 0)
            return ColumnOf(table, segments, 1);

        var next = 1;
        for (var nodes = table.Rows; segments[next] != RuleWords.Star; next++)
        {
            var node = NodePaths.Child(nodes, segments[next])!;
            if (node.IsLeaf)
                return _words.Row.Around(Path(table.Rows, node.Path)) + ColumnOf(table, segments, next + 1);
            nodes = node.Children;
        }

        return next == 1 ? _words.AllItems.Written : _words.AllRows.Around(Path(table.Rows, string.Join(".", segments.Skip(1).Take(next - 1))));
    }

    private string ColumnOf(BoundTable table, List<string> segments, int first)
    {
        var leaves = LeavesOf(table.Columns, segments, first);
        return segments[segments.Count - 1] == RuleWords.Star ? leaves : _words.Column.Around(leaves);
    }

    private string ColumnsOf(BoundTable list, List<string> segments, int first) => segments.Count == first + 1 && segments[first] == list.List!.KeyId
        ? _words.Key + Quoted(_names.KeyOf(list.List))
        : LeavesOf(list.Columns, segments, first);

    /// <summary>A leaf, or with a <c>*</c> all below a group or all there are.</summary>
    private string LeavesOf(IReadOnlyList<BoundNode> tree, IReadOnlyList<string> segments, int first)
    {
        if (segments[segments.Count - 1] != RuleWords.Star)
            return Path(tree, string.Join(".", segments.Skip(first)));
        return segments.Count == first + 1
            ? _words.AllItems.Written
            : _words.All.Around(Path(tree, string.Join(".", segments.Skip(first).Take(segments.Count - first - 1))));
    }

    /// <summary>Rows whose existence is asked or stated.</summary>
    private string Rows(ReferenceSyntax reference, bool isThere)
    {
        var (segments, source) = (reference.Segments.Select(s => s.Text).ToList(), Source(reference.Source));
        var (hasEntries, hasOverall) = isThere ? (_words.HasEntries, _words.HasOverall) : (_words.HasNoEntries, _words.HasNoOverall);
        if (_scope.List is { } own && reference.Segments[0].Key is null)
        {
            if (segments is [TotalFormula.Entries or TotalFormula.Overall])
                return source + _words.ThisTable + (segments[0] == TotalFormula.Entries ? hasEntries : hasOverall);
            if (PlacesOfLists.Nested(own.Columns, segments, out _) is { } nested)
                return Path(own.Columns, nested.List!.Node!.Path) + hasEntries;
        }

        var table = source + _words.Table + Quoted(_names.Tables.NameOf(segments[0]));
        if (reference.Segments[0].Key is not null)
            return table + (isThere ? _words.HasSame : _words.HasNoSame).Around(Quoted(_names.KeyOf(_scope.List!.List!)));
        return table + (segments.Count > 1 && segments[1] == TotalFormula.Overall ? hasOverall : hasEntries);
    }

    private string InTable(string id, ReportSourceSyntax source, string place)
    {
        var table = _words.Table + Quoted(_names.Tables.NameOf(id));
        if (!_words.IsInnermostFirst)
            return Source(source) + table + _words.AfterTable + place;
        return source == ReportSourceSyntax.Prior
            ? place + _words.In + _words.Prior + table
            : Source(source) + place + _words.In + table;
    }

    private string RowWord(string segment) => (segment == TotalFormula.Entries ? _words.Entries : _words.Overall).Written;

    private string Source(ReportSourceSyntax source) => source switch
    {
        ReportSourceSyntax.Prior => _words.Prior.Written,
        ReportSourceSyntax.Children => _words.Children.Written,
        _ => "",
    };

    private string Path(IReadOnlyList<BoundNode> tree, string path) => Quoted(_names.Of(tree).NameOf(path));

    private string Quoted(NamePath name)
    {
        var labels = name.Labels.Select(Quoted);
        var quoted = string.Join(_words.PathJoin.Written, _words.IsInnermostFirst ? labels.Reverse() : labels);
        return name.Id is { } id ? quoted + _words.Id.Around(id) : quoted;
    }

    private string Quoted(string label) =>
        _words.OpenQuote + label.Replace(_words.CloseQuote.ToString(), new string(_words.CloseQuote, 2)) + _words.CloseQuote;
}
