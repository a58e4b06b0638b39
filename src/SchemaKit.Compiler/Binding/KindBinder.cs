using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Resolves value kinds: the built-in ones and those of the definition.</summary>
internal sealed class KindBinder
{
    private readonly Dictionary<string, BoundKind> _kinds = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    public KindBinder(IReadOnlyList<KindDefinition> kinds, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _kinds["count"] = BuiltIn("count", 0);
        _kinds["change"] = BuiltIn("change", -DefinitionLimits.Integer);
        foreach (var kind in kinds)
            _kinds[kind.Id.Value] = Bind(kind);
    }

    public BoundKind? Find(Located<string> id)
    {
        if (_kinds.TryGetValue(id.Value, out var kind))
            return kind;

        _diagnostics.ReportUnknownKind(id, _kinds.Keys);
        return null;
    }

    private static BoundKind BuiltIn(string id, long min) =>
        new(id, KindBase.Integer, 0, min, DefinitionLimits.Integer, LocalizedString.Empty, [], []);

    private static BoundKind Bind(KindDefinition kind)
    {
        var (least, most) = kind.Base switch
        {
            KindBase.Integer => (-DefinitionLimits.Integer, DefinitionLimits.Integer),
            KindBase.Decimal => (-DefinitionLimits.ScaledDecimal, DefinitionLimits.ScaledDecimal),
            KindBase.Year => (1, DefinitionLimits.Year),
            KindBase.Date => (1, 3_652_059),
            KindBase.Code => (0, kind.Codes.Count - 1),
            _ => (0L, 0L),
        };

        // The reader has checked that bounds are in order and fit the kind.
        var min = kind.Min is { } low ? Scaled(low.Value, kind.Scale) : least;
        var max = kind.Max is { } high ? Scaled(high.Value, kind.Scale) : most;
        return new BoundKind(kind.Id.Value, kind.Base, kind.Scale, min, max, kind.Unit, kind.OtherUnits, kind.Codes) { Specials = kind.Specials };
    }

    private static long Scaled(string number, int scale)
    {
        ExactNumber.Scale(number, scale, long.MaxValue, out var scaled);
        return scaled;
    }
}
