using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>The names of a definition in one language, indexed as they are asked for.</summary>
internal sealed class SentenceNames(BoundReport report, string language)
{
    private readonly Dictionary<IReadOnlyList<BoundNode>, NameIndex> _trees = [];
    private NameIndex? _tables;

    public string Language => language;

    public NameIndex Tables => _tables ??= NameIndex.OfTables(
        report.Tables.Concat(report.Lists.Where(l => l.List!.Definition.IsRoster)), language);

    public NameIndex Of(IReadOnlyList<BoundNode> tree)
    {
        if (!_trees.TryGetValue(tree, out var index))
            _trees[tree] = index = NameIndex.Of(tree, language);
        return index;
    }

    /// <summary>A table, list or roster of the top level; <see langword="null"/> if the id is none.</summary>
    public BoundTable? Table(string id) => ListNamed(id) ?? report.Tables.FirstOrDefault(t => t.Id == id);

    public BoundTable? ListNamed(string id) => report.Lists.FirstOrDefault(l => l.Id == id && l.List!.Parent is null);

    /// <summary>The label of a list's key.</summary>
    public string KeyOf(BoundList list) => KeySpellings(list)[0];

    public bool IsKey(BoundList list, string label) => list.KeyId is not null && KeySpellings(list).Contains(label);

    private string[] KeySpellings(BoundList list)
    {
        var key = (list.Roster?.List ?? list).Definition.Key;
        return key is null ? [list.KeyId!] : NameIndex.Spellings(key.Captions, key.Id.Value, language);
    }
}
