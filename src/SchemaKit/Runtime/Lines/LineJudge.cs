namespace SchemaKit.Runtime.Lines;

/// <summary>Works on one line.</summary>
/// <param name="number">From 1.</param>
/// <param name="line">Without its end; not to be kept. Empty if it is too long.</param>
/// <param name="isTooLong">Whether it is longer than was allowed.</param>
public delegate T LineJudge<out T>(int number, ReadOnlySpan<byte> line, bool isTooLong);
