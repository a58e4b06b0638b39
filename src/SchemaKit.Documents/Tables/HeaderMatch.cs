using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Tables;

/// <summary>The header of a table, found in the document.</summary>
/// <param name="End">The position behind its last piece.</param>
/// <param name="HasLabel">Whether the table's label stands directly before it.</param>
/// <param name="Remarks">What stands in brackets behind the label of a column, folded, by position of the column.</param>
internal sealed record HeaderMatch(TableVocabulary Table, int Start, int End, bool HasLabel, IReadOnlyDictionary<int, string> Remarks);
