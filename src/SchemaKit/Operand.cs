namespace SchemaKit;

/// <summary>One cell that a rule reads.</summary>
/// <param name="Pointer">JSON Pointer (RFC 6901) of the cell.</param>
/// <param name="Coefficient">Factor of the cell when everything stands on the left: +1 for an addend there, -1 for one on the right. 0 inside a function such as <c>min</c>.</param>
/// <param name="Value">The value in the cell's unit; <see langword="null"/> if the cell is blank.</param>
/// <param name="Label">What the form prints there.</param>
/// <param name="Location">Place in the payload; <see langword="null"/> if a record was validated.</param>
public readonly record struct Operand(string Pointer, int Coefficient, decimal? Value, LocalizedText Label, PayloadLocation? Location)
{
    /// <summary>The special value the cell holds, such as <c>N/A</c>; <see langword="null"/> if it holds none. <see cref="Value"/> is then <see langword="null"/>.</summary>
    public string? Special { get; init; }

    /// <summary>Which report the cell is in.</summary>
    public OperandSource Source { get; init; }
}

/// <summary>Which report an operand is in.</summary>
public enum OperandSource
{
    /// <summary>The report that is judged.</summary>
    Own,

    /// <summary>The same body's report of the year before.</summary>
    Prior,

    /// <summary>The sum over the reports of subordinate bodies.</summary>
    Children,
}
