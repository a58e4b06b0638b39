namespace SchemaKit.Engine.Aggregation;

/// <summary>What is wrong with a sum over reports.</summary>
internal enum AggregationFault
{
    /// <summary>A body that must report has not.</summary>
    Missing,

    /// <summary>A second report of the same body; the first is summed.</summary>
    Duplicate,

    /// <summary>Published after the deadline; summed.</summary>
    Late,

    /// <summary>There is a deadline, and the report does not say when it was published; summed.</summary>
    Undated,

    /// <summary>Of a body that is not among those expected; summed.</summary>
    Unexpected,

    /// <summary>Of another reporting year; not summed.</summary>
    WrongYear,

    /// <summary>Of another standard or edition; not summed.</summary>
    WrongDefinition,

    /// <summary>It has faults, or breaks a rule of severity error; not summed.</summary>
    Broken,

    /// <summary>It could not be read; not summed.</summary>
    Unreadable,

    /// <summary>The sum of a cell is unknown, as it is unknown in a report.</summary>
    UnknownSum,

    /// <summary>The sum of a cell is outside the bounds of its kind.</summary>
    SumOutOfRange,
}

/// <param name="Place">File and place in it; the output's cell has none.</param>
/// <param name="Body">The body it is about, as far as it is known.</param>
/// <param name="Pointer">Member or cell; empty for the whole report.</param>
/// <param name="Message">In the languages of the definition; in English where there is none.</param>
internal sealed record AggregationFinding(AggregationFault Fault, string? Place, string? Body, string Pointer, LocalizedText Message);
