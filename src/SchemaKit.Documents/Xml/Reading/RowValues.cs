namespace SchemaKit.Documents.Xml.Reading;

/// <summary>The cells of a row as JSON, by column path, and the lists nested in it.</summary>
internal sealed class RowValues
{
    /// <summary>The key of an entry; <see langword="null"/> if it has none.</summary>
    public string? Key { get; init; }

    public Dictionary<string, string> Cells { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ListValues> Lists { get; } = new(StringComparer.Ordinal);

    public bool SaysTheSameAs(RowValues other) =>
        Cells.Count == other.Cells.Count && Cells.All(c => other.Cells.TryGetValue(c.Key, out var value) && value == c.Value);
}

/// <summary>The rows of a list, or the only row of a record.</summary>
internal sealed class ListValues
{
    public List<RowValues> Entries { get; } = [];

    public RowValues? Overall { get; set; }

    public List<string> Footnotes { get; } = [];

    public bool IsEmpty => Entries.Count == 0 && Overall is null && Footnotes.Count == 0;
}
