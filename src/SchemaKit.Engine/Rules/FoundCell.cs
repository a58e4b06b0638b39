using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>A cell that an operand reads.</summary>
internal readonly record struct FoundCell(ReportSource Source, int Cell, CellUse Use);
