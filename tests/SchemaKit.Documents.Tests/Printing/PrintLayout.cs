namespace SchemaKit.Documents.Tests.Printing;

/// <summary>How a report comes to be text.</summary>
public enum PrintLayout
{
    /// <summary>One cell on a line behind a tab, a lone tab for an empty cell, an empty line between rows: as the seed.</summary>
    CellLines,

    /// <summary>One cell on a line, an empty line for an empty cell, nothing between rows.</summary>
    PlainLines,

    Tabs,
    WideSpaces,
    SingleSpaces,
    Bars,
}
