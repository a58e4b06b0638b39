namespace SchemaKit.Documents.Xml.Reading;

/// <summary>The rows of a list, or the only row of a record.</summary>
/// <param name="place">Where the list stands; of an absent one, the element that it is missed in.</param>
internal sealed class ListValues(XmlPlace place)
{
    public XmlPlace Place { get; } = place;

    public List<RowValues> Entries { get; } = [];

    public RowValues? Overall { get; set; }

    public List<Footnote> Footnotes { get; } = [];

    public bool IsEmpty => Entries.Count == 0 && Overall is null && Footnotes.Count == 0;
}
