using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>The names of a tree, or of the tables: finds what labels mean, and the labels that mean something.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, Named> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Named>> _byLabel = new(StringComparer.Ordinal);

    /// <summary>What has a name of its own, within what it stands in.</summary>
    private sealed class Named(string path, string[] spellings, NamedSort sort, Named? parent)
    {
        public string Path => path;

        public NamedSort Sort => sort;

        /// <summary>The name that sentences are written with, then those that are read as well.</summary>
        public string[] Spellings => spellings;

        public int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

        public Named? Parent => parent;

        public bool EndsWith(IReadOnlyList<string> labels, bool inAnySpelling)
        {
            var named = this;
            for (var i = labels.Count - 1; i >= 0; i--, named = named.Parent)
            {
                if (named is null || !(inAnySpelling ? named.Spellings.Contains(labels[i]) : named.Spellings[0] == labels[i]))
                    return false;
            }

            return true;
        }
    }

    public static NameIndex Of(IReadOnlyList<BoundNode> tree, string language)
    {
        var index = new NameIndex();
        index.Add(tree, null, language);
        return index;
    }

    public static NameIndex OfTables(IEnumerable<BoundTable> tables, string language)
    {
        var index = new NameIndex();
        foreach (var table in tables)
            index.Add(new Named(table.Id, Spellings(table.Definition.Captions, table.Id, language), NamedSort.Leaf, null));
        return index;
    }

    /// <summary>What a label may be written as: short as messages have it; then without its number, and whole.</summary>
    public static string[] Spellings(Captions captions, string id, string language) =>
        captions.Label.IsEmpty && captions.Short.IsEmpty
            ? [id]
            : [captions.PrintedShort(language), captions.Printed(language), captions.Label.In(language), captions.Short.In(language)];

    /// <summary>The fewest labels that mean just this.</summary>
    public NamePath NameOf(string path)
    {
        var named = _byPath[path];
        var labels = new List<string>();
        for (var outer = named; outer is not null; outer = outer.Parent)
        {
            labels.Insert(0, outer.Spellings[0]);
            if (Find(labels, named.Sort, inAnySpelling: false) == path)
                return new NamePath(labels, null);
        }

        return new NamePath([named.Spellings[0]], path);
    }

    /// <summary>The path of ids that is meant; <see langword="null"/> if there is none, or more than one.</summary>
    public string? Find(NamePath name, NamedSort sort)
    {
        if (name.Id is { } id)
            return _byPath.TryGetValue(id, out var named) && named.Sort == sort ? id : null;
        return Find(name.Labels, sort, inAnySpelling: false) ?? Find(name.Labels, sort, inAnySpelling: true);
    }

    /// <summary>Labels from the top of the tree on mean just that; others the only thing whose path ends with them.</summary>
    private string? Find(IReadOnlyList<string> labels, NamedSort sort, bool inAnySpelling)
    {
        if (!_byLabel.TryGetValue(labels[labels.Count - 1], out var candidates))
            return null;

        var fitting = candidates.Where(c => c.Sort == sort && c.EndsWith(labels, inAnySpelling)).ToList();
        var whole = fitting.Where(c => c.Depth == labels.Count).ToList();
        return (whole.Count > 0 ? whole : fitting) is [{ } only] ? only.Path : null;
    }

    private void Add(IReadOnlyList<BoundNode> nodes, Named? parent, string language)
    {
        foreach (var node in nodes)
        {
            var sort = node.NestedList is not null ? NamedSort.NestedList : node.IsLeaf ? NamedSort.Leaf : NamedSort.Group;
            var named = new Named(node.Path, Spellings(node.Definition.Captions, node.Id, language), sort, parent);
            Add(named);
            Add(node.Children, named, language);
        }
    }

    private void Add(Named named)
    {
        _byPath[named.Path] = named;
        foreach (var spelling in named.Spellings.Distinct())
        {
            if (!_byLabel.TryGetValue(spelling, out var same))
                _byLabel[spelling] = same = [];
            same.Add(named);
        }
    }
}
