namespace SchemaKit.Agreement.Comparing;

/// <summary>A part of a verdict that a back end may see.</summary>
internal enum Aspect
{
    /// <summary>Whether the bytes are JSON without a member twice, so that a reader need not lose anything: <c>yes</c> or <c>no</c>.</summary>
    Readable,

    /// <summary>Whether JSON Schema allows the payload, whatever its rules say: <c>yes</c> or <c>no</c>.</summary>
    Allowed,

    /// <summary>Faults of text, members and values: a line each with rule, pointer, line, column and offset.</summary>
    Faults,

    /// <summary>Everything in the words of the C# code, with places in the payload.</summary>
    Whole,

    /// <summary>The same in the words of the TypeScript, as JSON.</summary>
    WholeAsJson,

    /// <summary>The same without places, as a record has none.</summary>
    WholeOfRecord,

    /// <summary>The verdict in the words of <c>x-schemakit</c>, as JSON.</summary>
    Rules,

    /// <summary>The violations of it that make a report invalid, as JSON.</summary>
    Fatal,

    /// <summary>Of the rules that SQL can express: a line for each instance that does not hold, with its figures, and for each that cannot be evaluated; in ordinal order.</summary>
    Figures,
}
