namespace SchemaKit.Runtime;

/// <summary>A report that rules read beside the one that is judged.</summary>
internal sealed class OtherReport
{
    private readonly FlatReport _flat;
    private readonly ulong[] _usable;
    private readonly ulong[] _unknown;

    private OtherReport(FlatReport flat, ulong[] usable, ulong[] unknown) => (_flat, _usable, _unknown) = (flat, usable, unknown);

    public RuleSource Source => new(new ReportCells(_flat.Cells.Values, _flat.Cells.Filled, _usable, _flat.Rows), _flat.Rows is null ? [] : _flat.Rows.All, _unknown);

    /// <param name="unknown">JSON Pointers of the fixed cells of which nothing is known, as another edition does not have them.</param>
    public static OtherReport Of(ShapeIndex index, ReportData report, IEnumerable<string>? unknown = null)
    {
        var flat = FlatReport.Of(index, report);
        var usable = new ulong[CellBits.Words(flat.Cells.Count)];
        new RecordChecker(index, report, flat, usable, recorder: null).Check();
        return new OtherReport(flat, usable, unknown is null ? [] : CellsAt(index, unknown));
    }

    /// <summary>The sums of the fixed cells over reports. A cell without a sum, or with one beyond the bounds of its kind, is unusable.</summary>
    public static OtherReport SumOf(ShapeIndex index, IReadOnlyCollection<ReportData> reports)
    {
        var parts = reports.Select(r => Of(index, r)).ToArray();
        var (values, filled) = (new long[index.Kinds.Length], new ulong[CellBits.Words(index.Kinds.Length)]);
        for (var cell = 0; cell < values.Length; cell++)
        {
            if (parts.Length == 0 || Sum(index.Kinds[cell], cell, parts) is not { } sum)
                continue;
            values[cell] = sum;
            CellBits.Set(filled, cell);
        }

        var rows = index.OpenLists.Length == 0 ? null : new OpenRows(index);
        foreach (var list in index.OpenLists.Where(l => l is { Parent: null, List.HasOverall: true }))
            rows![list.Index].HasOverall |= parts.Any(p => p._flat.Rows![list.Index].HasOverall);
        return new OtherReport(new FlatReport(new CellBlock(values, filled, []), rows), [.. filled], []);
    }

    public IReadOnlyList<string> UnusableCells(ShapeIndex index) =>
        [.. Enumerable.Range(0, index.Kinds.Length).Where(c => !CellBits.IsSet(_usable, c)).Select(c => index.Pointer(c))];

    private static ulong[] CellsAt(ShapeIndex index, IEnumerable<string> pointers)
    {
        var (named, bits) = (pointers.ToHashSet(StringComparer.Ordinal), new ulong[CellBits.Words(index.Kinds.Length)]);
        foreach (var cell in Enumerable.Range(0, index.Kinds.Length).Where(c => named.Contains(index.Pointer(c))))
            CellBits.Set(bits, cell);
        return bits;
    }

    private static long? Sum(CellKind kind, int cell, OtherReport[] parts)
    {
        if (!kind.IsNumeric || kind.Shape.Base == KindBase.Year)
            return null;

        Int128 sum = 0;
        var addends = 0;
        foreach (var part in parts)
        {
            if (!CellBits.IsSet(part._usable, cell))
                continue;
            if (part._flat.Cells.IsBlank(cell))
            {
                if (kind.Blank == BlankMeaning.Unknown)
                    return null;
                addends++;
                continue;
            }

            var value = part._flat.Cells.Values[cell];
            var reading = kind.Shape.SpecialOf(value) is { } special ? special.InSums : new SpecialReading(SpecialReadingKind.Number, value);
            if (reading.Kind == SpecialReadingKind.Unknown)
                return null;
            sum += reading.Kind == SpecialReadingKind.Number ? reading.Value : 0;
            addends += reading.Kind == SpecialReadingKind.Number ? 1 : 0;
        }

        return addends > 0 && sum >= kind.Shape.Min && sum <= kind.Shape.Max ? (long)sum : null;
    }
}
