using SchemaKit.Runtime.FastPath;

namespace SchemaKit.Runtime;

/// <summary>What is looked up in a shape again and again, laid out once.</summary>
internal sealed class ShapeIndex
{
    private readonly TableIndex[] _withCells;
    private readonly int[] _firstCells;
    private readonly ValidationResult?[] _plain = new ValidationResult?[4];
    private readonly Lazy<SumChecks?> _sums;
    private readonly Lazy<FastShape?> _fast;
    private FastShape? _inUse;
    private bool _hasRead;

    public ShapeIndex(ReportShape shape)
    {
        Shape = shape;
        OpenLists = ListIndex.AllOf(shape.Members);
        Root = KeyNode.Root(shape, OpenLists);
        Tables = [.. shape.Members.OfType<TableShape>().Select(t => new TableIndex(t))];
        _withCells = [.. Tables.Where(t => t.CellCount > 0)];
        _firstCells = [.. _withCells.Select(t => t.Shape.FirstCell)];
        Kinds = Tables.SelectMany(KindsOf).ToArray();
        Rules = [.. shape.Rules];
        HasYearLimits = Rules.Any(r => r.FirstYear != 0 || r.LastYear != 0);
        HasTextCells = Kinds.Any(k => k.Shape.Base == KindBase.Text) || OpenLists.Any(l => l.HasTexts);
        Unknown = Bits(k => k.Blank == BlankMeaning.Unknown);
        Counted = Bits(k => k is { Blank: BlankMeaning.Zero, IsNumeric: true });
        _fast = new(() => FastShape.Of(this));
        _sums = new(() => SumChecks.Of(this));
        if (Kinds.Length != shape.CellCount)
            throw new ArgumentException($"the tables have {Kinds.Length} cells, not {shape.CellCount}", nameof(shape));
    }

    public ReportShape Shape { get; }

    public KeyNode Root { get; }

    public TableIndex[] Tables { get; }

    /// <summary>Every list by its index: rosters, list tables, nested lists.</summary>
    public ListIndex[] OpenLists { get; }

    /// <summary>The kind of each fixed cell.</summary>
    public CellKind[] Kinds { get; }

    /// <summary>What a report is read by at speed, where it can be.</summary>
    public FastShape? Fast => _fast.Value;

    /// <summary>The same from the second report on: for the first, which may be the only one, it is not worth the work.</summary>
    public FastShape? FastInUse => _inUse ?? Use();

    public RuleShape[] Rules { get; }

    public bool HasYearLimits { get; }

    public bool HasTextCells { get; }

    /// <summary>Bits of the fixed cells whose blank means unknown.</summary>
    public ulong[] Unknown { get; }

    /// <summary>Bits of the numeric fixed cells whose blank counts as 0.</summary>
    public ulong[] Counted { get; }

    /// <summary>The verdict on every report of which nothing else is to be said than how many instances hold, and which rules lack a report that was not given; <see langword="null"/> before the first one.</summary>
    public ValidationResult? Known(RuleCounts counts, bool hasPrior, bool hasChildren)
    {
        var known = _plain[PlaceOf(hasPrior, hasChildren)];
        return known is not null && known.Rules == counts ? known : null;
    }

    /// <summary>The verdict on every report of the year in which no cell is blank and all sums hold, if nothing but sums and other reports could decide otherwise; <see langword="null"/> if that is not so, or not known yet.</summary>
    public ValidationResult? PlainVerdict(int year) => _plain[0] is { } known && IsInForce(year) && _sums.Value is not null ? known : null;

    /// <summary>Whether all sums hold in a report that has a <see cref="PlainVerdict"/>.</summary>
    /// <param name="cells">None of them is blank.</param>
    public bool SumsHold(ReadOnlySpan<long> cells) => _sums.Value!.AllHold(cells);

    public void Know(ValidationResult verdict, bool hasPrior, bool hasChildren) => _plain[PlaceOf(hasPrior, hasChildren)] = verdict;

    /// <summary>Whether the edition is in force in the year; 0 is unknown.</summary>
    public bool IsInForce(int year) => InForce(year, Shape.FirstYear, Shape.LastYear);

    public static bool InForce(int year, int first, int last) => year == 0 || (year >= first && (last == 0 || year <= last));

    public TableIndex TableOf(int cell)
    {
        var found = Array.BinarySearch(_firstCells, cell);
        return _withCells[found >= 0 ? found : ~found - 1];
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

    /// <param name="rows">The open rows, where the cell may be one of theirs.</param>
    public string Pointer(int cell, OpenRows? rows = null) =>
        cell < Kinds.Length ? TableOf(cell).Pointer(cell) : rows is not null && rows.TryFind(cell, out var open) ? open.Pointer(rows) : "";

    public CellKind KindOf(int cell, OpenRows? rows) =>
        cell < Kinds.Length ? Kinds[cell] : rows is not null && rows.TryFind(cell, out var open) ? open.Kind : throw new ArgumentOutOfRangeException(nameof(cell), cell, "no cell of the report");

    private FastShape? Use()
    {
        if (_hasRead)
            return _inUse = Fast;

        _hasRead = true;
        return null;
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
