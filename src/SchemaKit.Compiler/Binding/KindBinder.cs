using System.Numerics;
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
        _kinds["change"] = BuiltIn("change", -Limits.WholeNumber);
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
        new(id, KindBase.Integer, 0, min, Limits.WholeNumber, LocalizedString.Empty, [], []);

    private BoundKind Bind(KindDefinition kind)
    {
        var (least, most) = kind.Base switch
        {
            KindBase.Integer => (-Limits.WholeNumber, Limits.WholeNumber),
            KindBase.Decimal => (-Limits.ScaledDecimal, Limits.ScaledDecimal),
            KindBase.Year => (1, 9_999),
            KindBase.Date => (1, 3_652_059),
            KindBase.Code => (0, kind.Codes.Count - 1),
            _ => (0L, 0L),
        };

        var min = Bound(kind, kind.Min, least, least, most);
        var max = Bound(kind, kind.Max, most, least, most);
        if (min > max)
        {
            _diagnostics.ReportEmptyKind(kind.Id);
            (min, max) = (least, most);
        }

        return new BoundKind(kind.Id.Value, kind.Base, kind.Scale, min, max, kind.Unit, kind.OtherUnits, kind.Codes);
    }

    private long Bound(KindDefinition kind, Located<string>? written, long missing, long least, long most)
    {
        if (written is not { } bound)
            return missing;

        if (ExactDecimal.Scale(bound.Value, kind.Scale) is { } scaled && scaled >= least && scaled <= most)
            return (long)scaled;

        _diagnostics.ReportKindBound(bound, kind.Scale, Shown(least, kind.Scale), Shown(most, kind.Scale));
        return missing;
    }

    private static string Shown(BigInteger scaled, int scale)
    {
        var digits = BigInteger.Abs(scaled).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var sign = scaled.Sign < 0 ? "-" : "";
        return scale == 0 ? sign + digits : sign + digits.Substring(0, digits.Length - scale) + "." + digits.Substring(digits.Length - scale);
    }
}
