using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Analysis;

/// <param name="CellCount">How many cells the report has; a column of a list counts as one for all its entries.</param>
/// <param name="Unread">The fixed cells that no rule reads, in canonical order.</param>
/// <param name="UnreadColumns">The columns that no rule reads in the entries of a list.</param>
internal sealed record CoverageReport(int CellCount, IReadOnlyList<BoundCell> Unread, IReadOnlyList<UnreadColumn> UnreadColumns);

/// <param name="List">The list in whose entries the cell is.</param>
internal sealed record UnreadColumn(BoundTable List, BoundEntryCell Cell);
