namespace SchemaKit.Documents.Xml;

/// <summary>What a finding on an XML document is about.</summary>
internal enum XmlFindingKind
{
    /// <summary>A text or attribute that no path of the mapping leads to.</summary>
    Unplaced,

    /// <summary>A value that is none of its column's kind.</summary>
    UnreadableValue,

    /// <summary>A decimal with more digits than its kind has.</summary>
    RoundedValue,

    /// <summary>A row belongs to no body of the document; it is kept without a key.</summary>
    UndeclaredBody,

    /// <summary>An association names no row of its section.</summary>
    UnknownRow,

    /// <summary>No association names the row.</summary>
    RowWithoutBody,

    /// <summary>An id stands twice; the first one counts.</summary>
    RepeatedId,

    /// <summary>Two associations name the same row; the first one counts.</summary>
    RepeatedReference,

    /// <summary>There is another overall row; the first one counts.</summary>
    RepeatedOverall,

    /// <summary>There are more findings than are listed.</summary>
    MoreFindings,
}
