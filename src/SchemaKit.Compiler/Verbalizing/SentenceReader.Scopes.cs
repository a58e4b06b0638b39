using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Verbalizing;

/// <content>What a sentence says it is repeated for.</content>
internal sealed partial class SentenceReader
{
    /// <summary>Takes up the scope that the sentence begins with, if it does; returns the rows and columns it is limited to.</summary>
    private (List<string>? Rows, List<string>? Columns) Scope()
    {
        foreach (var scope in _words.Scopes)
        {
            if (_text.Try(() => Scope(scope.Key, scope.Value)) is { } read)
            {
                _scope = read.Scope;
                return (read.Rows, read.Columns);
            }
        }

        _about = _text.Try(About);
        return (null, null);
    }

    private BoundTable? About() =>
        _text.Skip(_words.About.Before) && _text.Has(_words.Table) && Named(_names.Tables, NamedSort.Leaf) is { } id
            && _text.Skip(_words.About.After) && _text.Has(_words.AfterScope) && _names.Table(id) is { List: null } table ? table : null;

    private SpokenScope? Scope(ScopeKind kind, WordPair around)
    {
        if (!_text.Skip(around.Before) || ScopeTable() is not { } table || !_text.Skip(around.After) || !Fits(kind, table))
            return null;

        var rows = Limit(_words.OnlyRows, table.Rows);
        var columns = Limit(_words.OnlyColumns, table.Columns);
        return _text.Has(_words.AfterScope) ? new SpokenScope(new SentenceScope(kind, table), rows, columns) : null;
    }

    private sealed record SpokenScope(SentenceScope Scope, List<string>? Rows, List<string>? Columns);

    /// <summary>Columns of a list are spoken of only for its overall row; its rows are not those of a matrix.</summary>
    private static bool Fits(ScopeKind kind, BoundTable table) =>
        kind is ScopeKind.Column or ScopeKind.Row or ScopeKind.Cell ? table.List is null : table.List is not null;

    private BoundTable? ScopeTable()
    {
        var nested = _words.IsInnermostFirst ? _text.Try(() => Name() is { } name && _text.Has(_words.NestedIn) ? name : null) : null;
        if (!_text.Has(_words.Table) || Named(_names.Tables, NamedSort.Leaf) is not { } id || _names.Table(id) is not { } table)
            return null;
        if (!_words.IsInnermostFirst)
            nested = _text.Try(() => _text.Has(_words.NestedIn) ? Name() : null);
        return nested is null ? table : NestedIn(table, nested);
    }

    private BoundTable? NestedIn(BoundTable table, NamePath name) => _names.Of(table.Columns).Find(name, NamedSort.NestedList) is { } path
        ? table.List?.Nested.FirstOrDefault(n => n.List!.Node!.Path == path)
        : null;

    private List<string>? Limit(WordPair around, IReadOnlyList<BoundNode> tree) => _text.Try(() =>
    {
        if (!_text.Has(around.Before))
            return null;

        var paths = new List<string>();
        do
        {
            if (LeavesOf(tree) is not { } leaves)
                return null;
            paths.Add(string.Join(".", leaves.Ids));
        }
        while (_text.Has(_words.ListSeparator));

        return _text.Has(around.After) ? paths : null;
    });
}
