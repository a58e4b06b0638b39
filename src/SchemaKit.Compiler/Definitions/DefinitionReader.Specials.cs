using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private static readonly SpecialReading Skipped = new(SpecialReadingKind.Skip, 0);
    private static readonly SpecialReading Unread = new(SpecialReadingKind.Unknown, 0);

    private List<SpecialDefinition> ReadSpecials(MemberReader members, KindBase? known, int? scale)
    {
        var specials = new List<SpecialDefinition>();
        var array = members.Find<JsonArray>("special");
        if (array is { Items.Count: 0 })
            _diagnostics.ReportEmpty(array.Span, "special", "special value");

        foreach (var node in array.ItemsAs<JsonObject>(_diagnostics))
        {
            var special = ReadSpecial(node, known, scale);
            var first = specials.FirstOrDefault(s => s.Text.Value == special.Text.Value);
            if (first is not null)
                _diagnostics.ReportRepeatedSpecial(special.Text.Span, special.Text.Value, first.Text.Span);
            else if (specials.Count == DefinitionLimits.Specials)
                _diagnostics.ReportTooManySpecials(special.Text.Span, DefinitionLimits.Specials);
            else
                specials.Add(special);
        }

        return specials;
    }

    private SpecialDefinition ReadSpecial(JsonObject node, KindBase? known, int? scale)
    {
        var members = MembersOf(node, "a special value");
        var text = members.Require<JsonString>("text");
        if (text is not null && (text.Value.Length is 0 or > DefinitionLimits.SpecialText || (known == KindBase.Date && LooksLikeDate(text.Value))))
            _diagnostics.ReportInvalidSpecial(text.Span, text.Value, DefinitionLimits.SpecialText);

        var digits = known == KindBase.Decimal ? scale : 0;
        var special = new SpecialDefinition(
            Locate(text) ?? StandIn(members.Place),
            ReadText(members, "label"),
            ReadReading(members, "inSums", Skipped, known, digits),
            ReadReading(members, "inComparisons", Unread, known, digits),
            ReadReading(members, "inExtremes", Skipped, known, digits),
            members.Find<JsonBoolean>("isValue")?.Value ?? false);
        members.RefuseUnknown();
        return special;
    }

    /// <summary>A number within the kind's scale, <c>"unknown"</c>, or, except in comparisons, <c>"skip"</c>.</summary>
    private SpecialReading ReadReading(MemberReader members, string name, SpecialReading otherwise, KindBase? known, int? scale)
    {
        var mayBeSkipped = name != "inComparisons";
        switch (members.Find(name))
        {
            case null:
                return otherwise;
            case JsonString { Value: "unknown" }:
                return Unread;
            case JsonString { Value: "skip" } when mayBeSkipped:
                return Skipped;
            case JsonNumber number when known != KindBase.Date && scale is { } digits
                && ExactNumber.Scale(number.Text, digits, DefinitionLimits.ScaledDecimal, out var value) == NumberFit.Fits:
                return new SpecialReading(SpecialReadingKind.Number, value);
            case JsonNumber when scale is null:
                return otherwise;
            case var other:
                _diagnostics.ReportInvalidReading(other.Span, JsonTypeName.Of(other), name, mayBeSkipped, known == KindBase.Date ? null : scale ?? 0);
                return otherwise;
        }
    }

    /// <summary>Whether the text has the form of a date, which a special value of a date kind must not.</summary>
    private static bool LooksLikeDate(string text) =>
        text.Length == 10 && text.Select((c, i) => i is 4 or 7 ? c == '-' : c is >= '0' and <= '9').All(fits => fits);
}
