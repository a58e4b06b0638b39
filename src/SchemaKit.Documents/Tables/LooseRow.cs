namespace SchemaKit.Documents.Tables;

/// <summary>A line of values without a label of a row.</summary>
/// <param name="Label">The piece before it that is no label; -1 if there is none.</param>
internal sealed record LooseRow(RowRun Run, int Label);
