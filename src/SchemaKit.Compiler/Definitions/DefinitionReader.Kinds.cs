using System.Globalization;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private static readonly string[] BuiltInKinds = ["count", "change"];

    private List<KindDefinition> ReadKinds(MemberReader members)
    {
        var kinds = new List<KindDefinition>();
        var ids = new IdScope(_diagnostics);
        if (members.Find<JsonObject>("kinds") is not { } node)
            return kinds;

        foreach (var member in FirstOfEachName(node))
        {
            CheckId(member.Name);
            var id = new Located<string>(member.Name.Value, member.Name.Span);
            var kind = ItemReader.As<JsonObject>(member.Value, _diagnostics) is { } body ? ReadKind(id, body) : null;
            if (BuiltInKinds.Contains(id.Value, StringComparer.OrdinalIgnoreCase))
                _diagnostics.ReportBuiltInKind(id.Span, id.Value);
            else if (ids.TryDeclare(id) && kind is not null)
                kinds.Add(kind);
        }

        return kinds;
    }

    private KindDefinition ReadKind(Located<string> id, JsonObject node)
    {
        var members = MembersOf(node, "a kind");
        var word = members.Require<JsonString>("base");
        var known = MeaningOf(word, "base", Bases);
        RefuseWhatNoSuchKindHas(members, known);
        var scale = ReadScale(members);
        var (min, max) = ReadBounds(members, known, scale);
        var kind = new KindDefinition
        {
            Id = id,
            Base = known ?? KindBase.Integer,
            Min = min,
            Max = max,
            Scale = known == KindBase.Decimal ? scale ?? 0 : 0,
            Unit = ReadText(members, "unit"),
            OtherUnits = ReadOtherUnits(members),
            Label = ReadText(members, "label"),
            Codes = ReadCodes(members, known),
            Specials = ReadSpecials(members, known, scale),
        };
        members.RefuseUnknown();
        return kind;
    }

    /// <summary>Members of other kinds are reported as such; of an unknown base, every member might be right.</summary>
    private static void RefuseWhatNoSuchKindHas(MemberReader members, KindBase? known)
    {
        if (known is not { } @base)
            return;

        var isAmount = @base is KindBase.Integer or KindBase.Decimal;
        var owner = "a kind of base " + Bases.First(b => b.Meaning == @base).Word;
        if (@base != KindBase.Decimal)
            members.RefuseMisplaced("scale", owner);
        if (@base != KindBase.Code)
            members.RefuseMisplaced("codes", owner);
        foreach (var name in isAmount ? [] : new[] { "unit", "otherUnits" })
            members.RefuseMisplaced(name, owner);
        foreach (var name in isAmount || @base == KindBase.Year ? [] : new[] { "min", "max" })
            members.RefuseMisplaced(name, owner);
        if (@base is KindBase.Text or KindBase.Code)
            members.RefuseMisplaced("special", owner);
    }

    private int? ReadScale(MemberReader members)
    {
        if (members.Find<JsonNumber>("scale") is not { } number)
            return members.Has("scale") ? null : 0;
        if (ExactNumber.Scale(number.Text, 0, DefinitionLimits.Scale, out var scale) == NumberFit.Fits && scale >= 0)
            return (int)scale;

        _diagnostics.ReportInvalidScale(number.Span, number.Text);
        return null;
    }

    private List<OtherUnit> ReadOtherUnits(MemberReader members)
    {
        var units = new List<OtherUnit>();
        if (members.Find<JsonObject>("otherUnits") is not { } node)
            return units;
        if (node.Members.Count == 0)
            _diagnostics.ReportEmpty(node.Span, "otherUnits", "unit with its factor");

        foreach (var member in FirstOfEachName(node))
        {
            if (ItemReader.As<JsonNumber>(member.Value, _diagnostics) is not { } number)
                continue;
            if (ExactNumber.Scale(number.Text, 0, DefinitionLimits.ScaledDecimal, out var factor) == NumberFit.Fits && factor > 0)
                units.Add(new OtherUnit(member.Name.Value, factor));
            else
                _diagnostics.ReportInvalidFactor(number.Span, number.Text, DefinitionLimits.ScaledDecimal);
        }

        return units;
    }

    private List<CodeDefinition> ReadCodes(MemberReader members, KindBase? known)
    {
        var codes = new List<CodeDefinition>();
        var ids = new IdScope(_diagnostics);
        var array = known == KindBase.Code ? members.Require<JsonArray>("codes") : members.Find<JsonArray>("codes");
        if (array is { Items.Count: 0 })
            _diagnostics.ReportEmpty(array.Span, "codes", "code");

        foreach (var node in array.ItemsAs<JsonObject>(_diagnostics))
        {
            var code = MembersOf(node, "a code");
            var id = ReadId(code);
            WarnWithoutLabel(code, id);
            var label = ReadText(code, "label");
            code.RefuseUnknown();
            if (ids.TryDeclare(id))
                codes.Add(new CodeDefinition(id, label));
        }

        return codes;
    }

    private (Located<string>? Min, Located<string>? Max) ReadBounds(MemberReader members, KindBase? known, int? scale)
    {
        var (min, max) = (members.Find<JsonNumber>("min"), members.Find<JsonNumber>("max"));
        if (known is not (KindBase.Integer or KindBase.Decimal or KindBase.Year) || scale is null)
            return (null, null);

        var digits = known == KindBase.Decimal ? scale.Value : 0;
        var low = ReadBound(min, "min", known.Value, digits);
        var high = ReadBound(max, "max", known.Value, digits);
        if (low > high)
        {
            _diagnostics.ReportBoundsOutOfOrder(max!.Span, min!.Text, max.Text);
            return (null, null);
        }

        return (low is null ? null : Locate(min!), high is null ? null : Locate(max!));
    }

    /// <summary>The bound as a scaled integer, or <see langword="null"/> if there is none or it does not fit, which is reported.</summary>
    private long? ReadBound(JsonNumber? number, string name, KindBase known, int scale)
    {
        if (number is null)
            return null;

        var (least, limit) = known switch
        {
            KindBase.Year => (1, DefinitionLimits.Year),
            KindBase.Decimal => (-DefinitionLimits.ScaledDecimal, DefinitionLimits.ScaledDecimal),
            _ => (-DefinitionLimits.Integer, DefinitionLimits.Integer),
        };
        var fit = ExactNumber.Scale(number.Text, scale, limit, out var bound);
        if (fit == NumberFit.Fits && bound >= least)
            return bound;

        var advice = fit == NumberFit.TooManyFractionDigits
            ? $"use at most {scale.ToString(CultureInfo.InvariantCulture)} fraction digits"
            : $"stay between {Unscaled(least, scale)} and {Unscaled(limit, scale)}";
        _diagnostics.ReportInvalidBound(number.Span, name, number.Text, advice);
        return null;
    }

    private static string Unscaled(long value, int scale)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return scale == 0 ? digits : digits.Insert(digits.Length - scale, ".");
    }

    private static Located<string> Locate(JsonNumber number) => new(number.Text, number.Span);
}
