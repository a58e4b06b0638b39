using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>How cells of each kind are seen from C#.</summary>
internal sealed class CellTypes(BoundReport report, EmitHead head, IReadOnlyDictionary<string, EmitCodeList> codeLists)
{
    private readonly List<BoundKind> _kinds = ReportKinds.Of(report);

    public EmitCellType Of(BoundKind kind) => new(kind.Base, kind.Scale, codeLists.TryGetValue(kind.Id, out var list) ? list.Name : default)
    {
        Special = kind.Specials.Count > 0 ? new EmitSpecialKind(head.ShapeType, _kinds.IndexOf(kind)) : null,
    };

    /// <summary>The type that all of these cells can be read as. Whole numbers are read as such; with a decimal among them all are decimals; other kinds have no common type.</summary>
    public static EmitCellType? CommonOf(IEnumerable<BoundKind> all)
    {
        var kinds = all.Distinct().ToList();
        if (kinds.Count == 0 || kinds.Any(k => !k.IsNumeric || k.Specials.Count > 0))
            return null;

        var scale = kinds.Max(k => k.Scale);
        if (kinds.All(k => k.Base != KindBase.Decimal))
            return new EmitCellType(KindBase.Integer, 0, default);
        return kinds.All(k => k.Scale == scale) ? new EmitCellType(KindBase.Decimal, scale, default) : null;
    }
}
