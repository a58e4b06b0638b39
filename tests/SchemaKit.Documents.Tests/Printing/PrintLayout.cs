namespace SchemaKit.Documents.Tests.Printing;

/// <summary>How a report comes to be text.</summary>
public enum PrintLayout
{
    /// <summary>One cell on a line behind a tab, a lone tab for an empty cell, an empty line between rows: as the seed.</summary>
    CellLines,

    /// <summary>One cell on a line, an empty line for an empty cell, nothing between rows.</summary>
    PlainLines,

    /// <summary>One cell on a line, a lone tab between two cells: as browsers copy cells that hold paragraphs.</summary>
    SpacedLines,

    Tabs,

    /// <summary>Tabs, where cells merged downwards are left out: as browsers copy plain tables.</summary>
    RaggedTabs,
    WideSpaces,
    SingleSpaces,
    Bars,

    /// <summary>Bars, with merged cells repeated.</summary>
    ExpandedBars,
}
