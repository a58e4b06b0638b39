using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <content>What labels mean, from the quantified row or column or from the table down.</content>
internal sealed partial class SentenceReader
{
    private const string Star = RuleWords.Star;

    /// <summary>The segments of a path, and whether it names several cells.</summary>
    private sealed record Segments(IReadOnlyList<string> Ids, bool IsSet)
    {
        public string? Key { get; init; }

        public Segments After(params string[] ids) => this with { Ids = [.. ids, .. Ids] };
    }

    private sealed record ReadPlace(ReferenceSyntax Reference, bool IsSet);

    private sealed record ReadRows(ReferenceSyntax Reference, bool IsThere);

    private ReadPlace? Place()
    {
        if (_text.Try(() => _words.IsInnermostFirst ? BeforeTable() : InTable()) is { } absolute)
            return absolute;
        if (_scope.List is { } list && _text.Try(() => _words.IsInnermostFirst ? BeforeNested(list) : InNested(list)) is { } nested)
            return new ReadPlace(Reference(nested, ReportSourceSyntax.Own), nested.IsSet);

        var source = Source();
        if (Near() is not { } place)
            return null;
        if (source == ReportSourceSyntax.Own && _text.Has(_words.PriorAfter))
            source = ReportSourceSyntax.Prior;
        return new ReadPlace(Reference(place, source), place.IsSet);
    }

    /// <summary>What needs no table to be said.</summary>
    private Segments? Near()
    {
        if (_scope.Kind == ScopeKind.OverallColumn)
            return _text.Has(_words.EntriesAlone) ? new([TotalFormula.Entries], true) : _text.Has(_words.OverallAlone) ? new([TotalFormula.Overall], false) : null;
        if (_text.Has(_words.Year))
            return new(["year"], false);
        if (_scope.Kind == ScopeKind.Cell && _text.Has(_words.Cell))
            return new(["cell"], false);
        if (_scope.List is { } list)
            return RowWord() is { } row ? InRow(ColumnsOf(list), row) : ColumnsOf(list);
        if (_about is not null)
            return InMatrix(_about)?.After(_about.Id);
        if (_scope.Tree.Count == 0)
            return null;
        return _text.Try(Item) ?? LeavesOf(_scope.Tree);
    }

    private Segments? Item()
    {
        if (!_text.Has(_words.Item.Before))
            return null;

        var number = _text.While(c => c is >= '0' and <= '9' || (_words.HasChineseNumerals && char.IsLetter(c) && c != '项'));
        return _text.Skip(_words.Item.After) && ItemNumbers.Read(number) is { } item && ItemNumbers.PathOf(_scope.Tree, item) is { } path ? new(path.Split('.'), false) : null;
    }

    private ReadPlace? InTable()
    {
        var source = Source();
        return Table() is { } table && _text.Skip(_words.AfterTable) && In(table) is { } place ? new ReadPlace(Reference(place, source), place.IsSet) : null;
    }

    private BoundTable? Table() => _text.Has(_words.Table) && Named(_names.Tables, NamedSort.Leaf) is { } id ? _names.Table(id) : null;

    private Segments? In(BoundTable table) => (table.List is null ? InMatrix(table) : InList(table))?.After(table.Id);

    /// <summary>The same where the table stands last: what stands before it is read when it is known.</summary>
    private ReadPlace? BeforeTable()
    {
        var source = Source();
        var start = _text.Position;
        var end = PassPlace();
        if (!_text.Has(_words.In))
            return null;
        if (source == ReportSourceSyntax.Own && _text.Has(_words.Prior))
            source = ReportSourceSyntax.Prior;
        return Table() is { } table && Again(start, end, () => In(table)) is { } place ? new ReadPlace(Reference(place, source), place.IsSet) : null;
    }

    private Segments? BeforeNested(BoundTable list)
    {
        var start = _text.Position;
        var end = PassPlace();
        return _text.Has(_words.In) && Named(_names.Of(list.Columns), NamedSort.NestedList) is { } path ? Again(start, end, () => InNested(list, path)) : null;
    }

    /// <summary>Reads what has been passed, all of it, and goes on from here.</summary>
    private Segments? Again(int start, int end, Func<Segments?> read)
    {
        var after = _text.Position;
        _text.Position = start;
        var place = read();
        var isAll = _text.NextWord == end;
        _text.Position = after;
        return isAll ? place : null;
    }

    /// <summary>Passes labels and what stands around them; returns where they end.</summary>
    private int PassPlace()
    {
        Word[] words = [_words.Entries, _words.Overall, _words.Same.Before, _words.Same.After, _words.Row.Before, _words.AllRows.Before, _words.Column.Before, _words.All.Before, _words.AllItems, _words.Key];
        while (words.Any(_text.Has) || _text.Try(Name) is not null)
        {
        }

        return _text.NextWord;
    }

    private Segments? InList(BoundTable list)
    {
        if (RowWord() is { } row)
            return InRow(ColumnsOf(list), row);
        if (_scope.List is null || Around(_words.Same, Key) is null)
            return null;
        return ColumnsOf(list) is { } place ? place with { Key = _scope.List.List!.KeyId } : null;
    }

    private Segments? InMatrix(BoundTable table)
    {
        if (table.RowLeaves.Count == 0)
            return ColumnOf(table);
        if (_text.Has(_words.AllItems))
            return new([Star], true);
        if (_text.Try(() => Around(_words.AllRows, () => Named(_names.Of(table.Rows), NamedSort.Group))) is { } rows)
            return new([.. rows.Split('.'), Star], true);
        return Around(_words.Row, () => Named(_names.Of(table.Rows), NamedSort.Leaf)) is { } row ? ColumnOf(table)?.After(row.Split('.')) : null;
    }

    private Segments? ColumnOf(BoundTable table) =>
        _text.Try(() => Around(_words.Column, () => Named(_names.Of(table.Columns), NamedSort.Leaf))) is { } column ? new(column.Split('.'), false) : Several(table.Columns);

    private Segments? InNested(BoundTable list) =>
        Named(_names.Of(list.Columns), NamedSort.NestedList) is { } path && _text.Skip(_words.AfterNested) ? InNested(list, path) : null;

    private Segments? InNested(BoundTable list, string path) =>
        RowWord() is { } row && list.List!.Nested.FirstOrDefault(n => n.List!.Node!.Path == path) is { } nested
            ? InRow(ColumnsOf(nested), row)?.After(path.Split('.'))
            : null;

    /// <summary>Of every entry, or of the overall row.</summary>
    private static Segments? InRow(Segments? columns, string row) =>
        columns is null ? null : columns.After(row) with { IsSet = columns.IsSet || row == TotalFormula.Entries };

    private Segments? ColumnsOf(BoundTable list) =>
        list.List!.KeyId is { } id && _text.Has(_words.Key) ? _text.Quoted() is { } label && _names.IsKey(list.List, label) ? new([id], false) : null : LeavesOf(list.Columns);

    private Segments? LeavesOf(IReadOnlyList<BoundNode> tree) =>
        Several(tree) ?? (_text.Try(() => Named(_names.Of(tree), NamedSort.Leaf)) is { } leaf ? new(leaf.Split('.'), false) : null);

    private Segments? Several(IReadOnlyList<BoundNode> tree)
    {
        if (_text.Has(_words.AllItems))
            return new([Star], true);
        return _text.Try(() => Around(_words.All, () => Named(_names.Of(tree), NamedSort.Group))) is { } group ? new([.. group.Split('.'), Star], true) : null;
    }

    /// <summary>Rows, and whether they are there or not.</summary>
    private ReadRows? Rows()
    {
        var source = Source();
        if (_scope.List is { } own)
        {
            if (_text.Has(_words.ThisTable))
                return Having(TotalFormula.Entries, [TotalFormula.Overall], null, source);
            if (source == ReportSourceSyntax.Own && _text.Try(() => Named(_names.Of(own.Columns), NamedSort.NestedList)) is { } nested)
                return Having(nested, null, null, source);
        }

        return _text.Has(_words.Table) && Named(_names.Tables, NamedSort.Leaf) is { } id && _names.ListNamed(id) is not null
            ? Having(id, [id, TotalFormula.Overall], id, source)
            : null;
    }

    private ReadRows? Having(string entries, string[]? overall, string? joined, ReportSourceSyntax source)
    {
        if (There(_words.HasEntries, _words.HasNoEntries) is { } hasEntries)
            return new ReadRows(Reference(new(entries.Split('.'), false), source), hasEntries);
        if (overall is not null && There(_words.HasOverall, _words.HasNoOverall) is { } hasOverall)
            return new ReadRows(Reference(new(overall, false), source), hasOverall);
        if (joined is null || _scope.List is null)
            return null;

        var hasSame = _text.Try(() => Around(_words.HasSame, Key)) is not null;
        return hasSame || _text.Try(() => Around(_words.HasNoSame, Key)) is not null
            ? new ReadRows(Reference(new Segments([joined], false) { Key = _scope.List.List!.KeyId }, source), hasSame)
            : null;
    }

    private bool? There(Word yes, Word no) => _text.Has(yes) ? true : _text.Has(no) ? false : null;

    private string? Key() => _text.Quoted() is { } label && _names.IsKey(_scope.List!.List!, label) ? label : null;

    private string? RowWord() => _text.Has(_words.Entries) ? TotalFormula.Entries : _text.Has(_words.Overall) ? TotalFormula.Overall : null;

    private ReportSourceSyntax Source() =>
        _text.Has(_words.Prior) ? ReportSourceSyntax.Prior : _text.Has(_words.Children) ? ReportSourceSyntax.Children : ReportSourceSyntax.Own;

    /// <summary>The path that labels mean.</summary>
    private string? Named(NameIndex index, NamedSort sort) => Name() is { } name ? index.Find(name, sort) : null;

    private NamePath? Name()
    {
        var labels = new List<string>();
        do
        {
            if (_text.Quoted() is not { } label)
                return null;
            labels.Add(label);
        }
        while (Joined());

        if (_words.IsInnermostFirst)
            labels.Reverse();
        var id = _text.Try(() => Around(_words.Id, () => _text.While(c => c is '.' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))));
        return new NamePath(labels, id);
    }

    private bool Joined() => _text.Try(() => _text.Has(_words.PathJoin) && _text.IsAtQuote ? "" : null) is not null;

    private string? Around(WordPair around, Func<string?> inside) =>
        _text.Skip(around.Before) && inside() is { } text && _text.Skip(around.After) ? text : null;

    private static ReferenceSyntax Reference(Segments place, ReportSourceSyntax source) =>
        new(place.Ids.Select((id, i) => new SegmentSyntax(id, default, i == 0 ? place.Key : null)).ToList(), default) { Source = source };
}
