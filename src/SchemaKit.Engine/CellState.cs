namespace SchemaKit.Engine;

/// <summary>What is known of a cell.</summary>
internal enum CellState : byte
{
    /// <summary>Not there at all: not in the payload, or not found in the document.</summary>
    Absent,

    /// <summary>Left blank.</summary>
    Blank,

    /// <summary>A value of the cell's kind, within its bounds, or one of its special values.</summary>
    Value,

    /// <summary>Something that is no value of the cell's kind; the fault has been reported.</summary>
    Unusable,
}
