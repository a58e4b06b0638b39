using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>The kinds that cells have, in the order in which the shape states them: those of fixed cells, then those of entries.</summary>
internal static class ReportKinds
{
    public static List<BoundKind> Of(BoundReport report) =>
        report.Cells.Select(c => c.Kind).Concat(report.Lists.SelectMany(l => l.List!.EntryCells).Select(c => c.Kind)).Distinct().ToList();
}
