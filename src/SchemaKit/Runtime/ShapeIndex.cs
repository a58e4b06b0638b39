namespace SchemaKit.Runtime;

/// <summary>What is looked up in a shape again and again, laid out once.</summary>
internal sealed class ShapeIndex
{
    private readonly int[] _firstCells;
    private readonly ValidationResult?[] _plain = new ValidationResult?[4];
    private RuleList[]? _lists;

    public ShapeIndex(ReportShape shape)
    {
        Shape = shape;
        Root = KeyNode.Root(shape);
        Tables = [.. shape.Members.OfType<TableShape>().Select(t => new TableIndex(t))];
        _firstCells = [.. Tables.Select(t => t.Shape.FirstCell)];
        Kinds = Tables.SelectMany(KindsOf).ToArray();
        Rules = [.. shape.Rules];
        HasYearLimits = Rules.Any(r => r.FirstYear != 0 || r.LastYear != 0);
        HasTextCells = Kinds.Any(k => k.Shape.Base == KindBase.Text);
        Unknown = Bits(k => k.Blank == BlankMeaning.Unknown);
        Counted = Bits(k => k is { Blank: BlankMeaning.Zero, IsNumeric: true });
        if (Kinds.Length != shape.CellCount)
            throw new ArgumentException($"the tables have {Kinds.Length} cells, not {shape.CellCount}", nameof(shape));
    }

    public ReportShape Shape { get; }

    public KeyNode Root { get; }

    public TableIndex[] Tables { get; }

    /// <summary>The kind of each cell.</summary>
    public CellKind[] Kinds { get; }

    public RuleShape[] Rules { get; }

    public bool HasYearLimits { get; }

    /// <summary>The lists as rules read them, by index.</summary>
    public RuleList[] Lists => _lists ??= RuleList.Of(Shape);

    public bool HasTextCells { get; }

    /// <summary>Bits of the cells whose blank means unknown.</summary>
    public ulong[] Unknown { get; }

    /// <summary>Bits of the numeric cells whose blank counts as 0.</summary>
    public ulong[] Counted { get; }

    /// <summary>The verdict on every report of which nothing else is to be said than how many instances hold, and which rules lack a report that was not given; <see langword="null"/> before the first one.</summary>
    public ValidationResult? Known(RuleCounts counts, bool hasPrior, bool hasChildren)
    {
        var known = _plain[PlaceOf(hasPrior, hasChildren)];
        return known is not null && known.Rules == counts ? known : null;
    }

    public void Know(ValidationResult verdict, bool hasPrior, bool hasChildren) => _plain[PlaceOf(hasPrior, hasChildren)] = verdict;

    /// <summary>Whether the edition is in force in the year; 0 is unknown.</summary>
    public bool IsInForce(int year) => InForce(year, Shape.FirstYear, Shape.LastYear);

    public static bool InForce(int year, int first, int last) => year == 0 || (year >= first && (last == 0 || year <= last));

    public TableIndex TableOf(int cell)
    {
        var found = Array.BinarySearch(_firstCells, cell);
        return Tables[found >= 0 ? LastAt(found) : ~found - 1];
    }

    public TableIndex TableNamed(string id) => Array.Find(Tables, t => t.Shape.Id == id)
        ?? throw new ArgumentException($"a rule quantifies over '{id}', which is no table", nameof(id));

    /// <summary>Position of a member of the payload; -1 if there is none of that id.</summary>
    public int MemberNamed(string id)
    {
        for (var i = 0; i < Shape.Members.Count; i++)
        {
            if (Shape.Members[i].Id == id)
                return i;
        }

        return -1;
    }

    public string Pointer(int cell) => TableOf(cell).Pointer(cell);

    // A table without cells begins where the next one does.
    private int LastAt(int table)
    {
        while (table + 1 < _firstCells.Length && _firstCells[table + 1] == _firstCells[table])
            table++;
        return table;
    }

    private static int PlaceOf(bool hasPrior, bool hasChildren) => (hasPrior ? 1 : 0) + (hasChildren ? 2 : 0);

    private static IEnumerable<CellKind> KindsOf(TableIndex table)
    {
        var kinds = new Dictionary<KindShape, CellKind>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < table.CellCount; i++)
        {
            var shape = table.KindOf(table.Shape.FirstCell + i);
            if (!kinds.TryGetValue(shape, out var kind))
                kinds.Add(shape, kind = new CellKind(shape, table.Shape.Blank));
            yield return kind;
        }
    }

    private ulong[] Bits(Func<CellKind, bool> isSet)
    {
        var bits = new ulong[CellBits.Words(Kinds.Length)];
        for (var i = 0; i < Kinds.Length; i++)
        {
            if (isSet(Kinds[i]))
                bits[i >> 6] |= 1UL << i;
        }

        return bits;
    }
}
