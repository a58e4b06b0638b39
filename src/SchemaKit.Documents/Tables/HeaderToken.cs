using SchemaKit.Compiler.Binding;

namespace SchemaKit.Documents.Tables;

/// <summary>A label in the header of a table.</summary>
/// <param name="Keys">Its forms, longest first.</param>
/// <param name="Times">How often it may stand there in a row: once for each column that a group spans.</param>
/// <param name="Leaf">The column, if the token is a column's.</param>
internal sealed record HeaderToken(IReadOnlyList<string> Keys, bool IsOptional, int Times, BoundNode? Leaf);
