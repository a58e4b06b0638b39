using SchemaKit.Engine;

namespace SchemaKit.Documents.Tests.Printing;

/// <summary>A cell as printed, and what it means.</summary>
internal sealed record PrintedCell(string Text, CellState State, long Value, string? CellText);
