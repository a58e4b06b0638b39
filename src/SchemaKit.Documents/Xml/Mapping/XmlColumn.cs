using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>Where the cells of a column stand, and how they read.</summary>
/// <param name="Path">From the row; <see langword="null"/> for a nested list.</param>
/// <param name="Nested">Set for a nested list.</param>
internal sealed record XmlColumn(TargetColumn Target, XmlPath? Path, XmlReading Reading, XmlNested? Nested);

/// <summary>How the cells of a column or a kind read.</summary>
/// <param name="Absent">The payload's JSON for a cell whose element is absent; <see langword="null"/> if nothing is said.</param>
/// <param name="ZeroMeans">The special value that a 0 stands for.</param>
/// <param name="Codes">Special values by the codes that stand for them.</param>
internal sealed record XmlReading(string? Absent, string? ZeroMeans, IReadOnlyDictionary<string, string>? Codes)
{
    public static XmlReading None { get; } = new(null, null, null);

    /// <summary>What is said here, and for the rest what the other says.</summary>
    public XmlReading Or(XmlReading other) => new(Absent ?? other.Absent, ZeroMeans ?? other.ZeroMeans, Codes ?? other.Codes);
}

/// <summary>A list nested in a row.</summary>
/// <param name="Each">From the row: an entry; <see langword="null"/> if the associations of the row are the entries.</param>
/// <param name="MayRepeatOverall">Whether an overall row that says the same again is passed over.</param>
internal sealed record XmlNested(XmlPath? Each, bool MayRepeatOverall, IReadOnlyList<XmlColumn> Columns);
