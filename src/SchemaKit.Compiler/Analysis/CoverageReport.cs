using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Analysis;

/// <param name="CellCount">How many cells the report has.</param>
/// <param name="Unread">The cells that no rule reads, in canonical order.</param>
internal sealed record CoverageReport(int CellCount, IReadOnlyList<BoundCell> Unread);
