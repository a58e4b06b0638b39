namespace SchemaKit.Documents.Xml.Reading;

/// <summary>The cells of a row as JSON, by column path, and the lists nested in it.</summary>
/// <param name="key">The key of an entry; <see langword="null"/> if it has none.</param>
/// <param name="keyPlace">Where the key stands, or is missed.</param>
internal sealed class RowValues(XmlPlace place, string? key, XmlPlace keyPlace)
{
    public XmlPlace Place { get; } = place;

    public string? Key { get; } = key;

    public XmlPlace KeyPlace { get; } = keyPlace;

    public Dictionary<string, XmlValue> Cells { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ListValues> Lists { get; } = new(StringComparer.Ordinal);

    public bool SaysTheSameAs(RowValues other) =>
        Cells.Count == other.Cells.Count && Cells.All(c => other.Cells.TryGetValue(c.Key, out var value) && value.Json == c.Value.Json);
}
