namespace SchemaKit.Runtime;

/// <summary>Takes the texts of a payload that is read into a record.</summary>
internal sealed class PayloadTexts(ShapeIndex index)
{
    private Dictionary<string, List<string>>? _footnotes;
    private string?[] _cells = index.HasTextCells ? new string?[index.Kinds.Length] : [];
    private int _cellCount = index.Kinds.Length;

    public string Organization { get; set; } = "";

    public string? OrganizationCode { get; set; }

    public string? Title { get; set; }

    public DateOnly? PublicationDate { get; set; }

    public string?[] Members { get; } = new string?[index.Shape.Members.Count];

    /// <summary>Takes note that there are more cells.</summary>
    public void Append(int cells)
    {
        _cellCount += cells;
        if (index.HasTextCells && _cellCount > _cells.Length)
            Array.Resize(ref _cells, Math.Max(_cellCount, 2 * _cells.Length));
    }

    public void SetCell(int cell, string? text) => _cells[cell] = text;

    public void AddFootnote(string table, string text)
    {
        _footnotes ??= new(StringComparer.Ordinal);
        if (!_footnotes.TryGetValue(table, out var texts))
            _footnotes.Add(table, texts = []);
        texts.Add(text);
    }

    public ReportData ToReport(ReportCells cells, int year)
    {
        var texts = _cells.AsSpan(0, index.HasTextCells ? _cellCount : 0);
        var count = index.Kinds.Length;
        var fixedCells = CellBlock.Of(cells.Values[..count], cells.Filled, texts.IsEmpty ? [] : texts[..count]);
        var lists = cells.Rows is { } rows ? ListBuilder.Build(index, rows, new CellBlock(cells.Values, cells.Filled, texts)) : [];
        return new(Members, fixedCells, lists)
        {
            ReadAs = index,
            Organization = Organization,
            OrganizationCode = OrganizationCode,
            Year = year,
            Title = Title,
            PublicationDate = PublicationDate,
            Footnotes = _footnotes is null ? Footnotes.None : new Footnotes(_footnotes.Select(f => KeyValuePair.Create(f.Key, (IReadOnlyList<string>)f.Value))),
        };
    }
}
