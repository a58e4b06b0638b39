using System.Globalization;

namespace SchemaKit.Runtime;

/// <summary>Carries a report over to another edition: emitted migrations call it step by step.</summary>
public sealed class MigrationRun
{
    private readonly ShapeIndex _from;
    private readonly ShapeIndex _to;
    private readonly ReportData _source;
    private readonly HashSet<string> _unknownBefore;
    private readonly string?[] _texts;
    private readonly long[] _values;
    private readonly ulong[] _filled;
    private readonly string?[] _cellTexts;
    private readonly bool[] _unknown;
    private readonly List<MigrationLoss> _losses = [];

    /// <summary>Begins with a report of the edition <paramref name="from"/>.</summary>
    /// <param name="from">Shape of the report.</param>
    /// <param name="source">The report.</param>
    /// <param name="to">Shape of the report that it becomes.</param>
    /// <param name="unknown">Pointers of its cells that are unknown rather than blank.</param>
    public MigrationRun(ReportShape from, ReportData source, ReportShape to, IEnumerable<string>? unknown)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(to);
        (_from, _to, _source) = (from.Index, to.Index, source);
        _unknownBefore = unknown is null ? [] : new HashSet<string>(unknown, StringComparer.Ordinal);
        _texts = new string?[to.Members.Count];
        _values = new long[to.CellCount];
        _filled = new ulong[CellBits.Words(to.CellCount)];
        _cellTexts = _to.HasTextCells ? new string?[to.CellCount] : [];
        _unknown = new bool[to.CellCount];
    }

    /// <summary>A narrative text that both editions have.</summary>
    public void Text(int from, int to) => _texts[to] = _source.TextAt(from);

    /// <summary>A narrative text that the other edition has no place for.</summary>
    public void LostText(int from)
    {
        if (_source.TextAt(from) is { } text)
            _losses.Add(new MigrationLoss(LossKind.Removed, [new MigratedFigure("/" + _from.Shape.Members[from].Id, text)], [], LocalizedText.Empty));
    }

    /// <summary>Cells that are the same in both editions.</summary>
    public void Same(int from, int to, int count)
    {
        for (var i = 0; i < count; i++)
            Copy(from + i, to + i);
    }

    /// <summary>A cell with another name.</summary>
    public void Renamed(int from, int to, LocalizedText why)
    {
        Copy(from, to);
        Lose(LossKind.Renamed, [from], [to], why);
    }

    /// <summary>A cell that is the sum of several.</summary>
    public void Sum(ReadOnlySpan<int> from, int to, LocalizedText why)
    {
        var (sum, isBlank, isUnknown, isLost) = ((Int128)0, true, false, false);
        foreach (var cell in from)
        {
            var value = _source.Cells.Values[cell];
            sum += value;
            isBlank &= _source.Cells.IsBlank(cell);
            isUnknown |= WasUnknown(cell) || (_source.Cells.IsBlank(cell) && CellBits.IsSet(_from.Unknown, cell));
            isLost |= value != 0;
        }

        var kind = _to.Kinds[to].Shape;
        if (isUnknown || sum < kind.Min || sum > kind.Max)
            (_unknown[to], isLost) = (true, true);
        else if (!isBlank)
            Set(to, (long)sum);
        if (isLost)
            Lose(LossKind.Merged, from, [to], why);
    }

    /// <summary>A cell that is the sum of several in the other edition: known to be split only if it is 0 or blank.</summary>
    public void Split(int from, ReadOnlySpan<int> to, LocalizedText why)
    {
        var isZero = _source.Cells.Values[from] == 0 && (_source.Cells.IsBlank(from) || _from.Kinds[from].Shape.Min >= 0);
        var isLost = WasUnknown(from) || !isZero;
        foreach (var cell in to)
        {
            if (isLost)
                _unknown[cell] = true;
            else
                Copy(from, cell);
        }

        if (isLost)
            Lose(LossKind.Split, [from], to, why);
    }

    /// <summary>A cell in whose place another one stands.</summary>
    public void Redefined(int from, int to, LocalizedText why)
    {
        _unknown[to] = true;
        Lose(LossKind.Redefined, [from], [to], why);
    }

    /// <summary>A cell that the report says nothing about.</summary>
    public void Unknown(int to, LocalizedText why)
    {
        _unknown[to] = true;
        Lose(LossKind.Unknown, [], [to], why);
    }

    /// <summary>A cell that the other edition has no place for.</summary>
    public void Removed(int from, LocalizedText why) => Lose(LossKind.Removed, [from], [], why);

    /// <summary>The report that came of it.</summary>
    /// <param name="create">Makes the record.</param>
    public Migrated<TReport> Finish<TReport>(Func<ReportData, TReport> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        var data = new ReportData(_texts, new CellBlock(_values, _filled, _cellTexts), [])
        {
            Organization = _source.Organization,
            OrganizationCode = _source.OrganizationCode,
            Year = _source.Year,
            Title = _source.Title,
            PublicationDate = _source.PublicationDate,
            Footnotes = CarryFootnotes(),
        };
        return new Migrated<TReport>(create(data), _losses, [.. Enumerable.Range(0, _unknown.Length).Where(c => _unknown[c]).Select(c => _to.Pointer(c))]);
    }

    /// <summary>Those of the tables that the other edition has too.</summary>
    private Footnotes CarryFootnotes()
    {
        foreach (var table in _source.Footnotes.Tables.Where(t => !HasTable(t)))
        {
            var texts = _source.Footnotes[table];
            for (var i = 0; i < texts.Count; i++)
                _losses.Add(new MigrationLoss(LossKind.Removed, [new MigratedFigure($"/{KeyNode.Footnotes}/{JsonPointer.Escape(table)}/{NumberText.Plain(i)}", texts[i])], [], LocalizedText.Empty));
        }

        return new Footnotes(_source.Footnotes.Tables.Where(HasTable).Select(t => KeyValuePair.Create(t, _source.Footnotes[t])));
    }

    private bool HasTable(string id) => Array.Exists(_to.Tables, t => t.Shape.Id == id);

    private bool WasUnknown(int cell) => _unknownBefore.Count > 0 && _unknownBefore.Contains(_from.Pointer(cell));

    private void Copy(int from, int to)
    {
        if (WasUnknown(from))
            _unknown[to] = true;
        else if (!_source.Cells.IsBlank(from))
            Set(to, _source.Cells.Values[from]);
        if (_cellTexts.Length > 0 && !_unknown[to])
            _cellTexts[to] = _source.Cells.TextAt(from);
    }

    private void Set(int cell, long value)
    {
        _values[cell] = value;
        CellBits.Set(_filled, cell);
    }

    private void Lose(LossKind kind, ReadOnlySpan<int> from, ReadOnlySpan<int> to, LocalizedText why)
    {
        var (sources, targets) = (new List<MigratedFigure>(from.Length), new List<MigratedFigure>(to.Length));
        foreach (var cell in from)
            sources.Add(new MigratedFigure(_from.Pointer(cell), _source.Cells.IsBlank(cell) ? null : Spell(_from.Kinds[cell], _source.Cells.Values[cell], _source.Cells.TextAt(cell))));
        foreach (var cell in to)
            targets.Add(new MigratedFigure(_to.Pointer(cell), CellBits.IsSet(_filled, cell) ? Spell(_to.Kinds[cell], _values[cell], _cellTexts.ElementAtOrDefault(cell)) : null));
        _losses.Add(new MigrationLoss(kind, sources, targets, why));
    }

    private static string? Spell(CellKind kind, long value, string? text) => kind.Shape.Base switch
    {
        KindBase.Text => text,
        KindBase.Code => kind.Shape.Codes[(int)value],
        KindBase.Date => DateOnly.FromDayNumber((int)value - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => kind.Show(value),
    };
}
