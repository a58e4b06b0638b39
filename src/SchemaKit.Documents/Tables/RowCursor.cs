using SchemaKit.Compiler.Binding;

namespace SchemaKit.Documents.Tables;

/// <summary>Where in a table's rows the reading stands; tells which row a label means that several rows have.</summary>
internal sealed class RowCursor(BoundTable table)
{
    private readonly bool[] _taken = new bool[table.RowLeaves.Count];
    private int _last = -1;
    private BoundNode? _group;
    private bool _isLost;

    /// <summary>The label of a group was read.</summary>
    public void Enter(IReadOnlyList<BoundNode> groups)
    {
        var next = groups.Count == 1 ? groups[0]
            : groups.FirstOrDefault(g => g == _group && !IsFull(g))
            ?? groups.FirstOrDefault(g => Holds(g, _last + 1))
            ?? groups.FirstOrDefault(g => _group is not null && Holds(_group, g.FirstLeaf) && !IsFull(g));
        _isLost = next is null;
        _group = next;
    }

    /// <summary>The row that the label means; <see langword="null"/> if that cannot be told.</summary>
    public BoundNode? Take(IReadOnlyList<BoundNode> rows)
    {
        var row = rows.Count == 1 ? rows[0] : Tell(rows);
        _isLost = row is null;
        if (row is null)
            return null;

        _taken[row.FirstLeaf] = true;
        _last = row.FirstLeaf;
        if (_group is not null && !Holds(_group, _last))
            _group = null;
        return row;
    }

    private BoundNode? Tell(IReadOnlyList<BoundNode> rows)
    {
        if (_isLost)
            return null;

        var next = rows.FirstOrDefault(r => r.FirstLeaf == _last + 1);
        if (_group is null)
            return next;

        var inGroup = rows.Where(r => Holds(_group, r.FirstLeaf)).ToList();
        if (inGroup.Count == 1 && !_taken[inGroup[0].FirstLeaf])
            return inGroup[0];

        return next is not null && (inGroup.Count == 0 || inGroup.Contains(next) || IsFull(_group)) ? next : null;
    }

    private bool IsFull(BoundNode group)
    {
        for (var leaf = group.FirstLeaf; leaf < group.FirstLeaf + group.LeafCount; leaf++)
        {
            if (!_taken[leaf])
                return false;
        }

        return true;
    }

    private static bool Holds(BoundNode group, int leaf) => leaf >= group.FirstLeaf && leaf < group.FirstLeaf + group.LeafCount;
}
