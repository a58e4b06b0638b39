namespace SchemaKit.Engine;

/// <summary>What is known of the entries of a list.</summary>
internal enum ListState
{
    /// <summary>The list is not there.</summary>
    Absent,

    /// <summary>All of its entries are known.</summary>
    Known,

    /// <summary>Something else stands there, or more entries than a list may have; the fault has been reported.</summary>
    Unusable,
}
