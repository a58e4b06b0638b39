namespace SchemaKit;

/// <summary>The verdict on one line of a stream with a report a line.</summary>
/// <param name="Line">From 1; places in the verdict count from the start of the line.</param>
/// <param name="Result">What is to be said of it.</param>
public readonly record struct LineVerdict(int Line, ValidationResult Result);
