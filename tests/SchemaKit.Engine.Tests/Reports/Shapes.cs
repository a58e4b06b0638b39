using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>The shape of a report, as its emitted code would state it; without rules.</summary>
internal static class Shapes
{
    public static ReportShape Of(BoundReport report) => new()
    {
        Standard = report.Definition.Standard.Value,
        Edition = report.Definition.Edition.Value,
        Languages = report.Definition.Languages,
        FirstYear = report.Definition.InForce.First ?? 0,
        LastYear = report.Definition.InForce.Last ?? 0,
        Members = [.. report.Members.Select(m => m.Table is null ? (MemberShape)new TextShape(m.Id) : TableOf(m.Table, report))],
        Rules = [],
        Check = static (ref _) => { },
        CellCount = report.Cells.Count,
        InstanceCount = 0,
    };

    private static Runtime.TableShape TableOf(BoundTable table, BoundReport report) => new(
        table.Id,
        LocalizedText.Empty,
        table.FirstCell,
        (Runtime.BlankMeaning)table.Definition.Blank,
        [.. table.Rows.Select(NodeOf)],
        [.. table.Columns.Select(NodeOf)],
        [.. report.Cells.Skip(table.FirstCell).Take(table.CellCount).Select(c => KindOf(c.Kind))]);

    private static NodeShape NodeOf(BoundNode node) => new(node.Id, LocalizedText.Empty, [.. node.Children.Select(NodeOf)]);

    private static KindShape KindOf(BoundKind kind) =>
        new((Runtime.KindBase)kind.Base, kind.Scale, kind.Min, kind.Max, [.. kind.Codes.Select(c => c.Id.Value)]);
}
