namespace SchemaKit.Runtime;

/// <summary>What a number token is to a cell of so many fraction digits.</summary>
internal enum NumberStatus
{
    /// <summary>A value that the cell can hold.</summary>
    Exact,

    /// <summary>More fraction digits than the cell has.</summary>
    TooManyDigits,

    /// <summary>Too large for 64 bits.</summary>
    OutOfRange,
}
