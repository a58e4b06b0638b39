using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private LocalizedString ReadText(MemberReader members, string name) => TextFrom(members.Find<JsonObject>(name), name);

    private LocalizedString ReadRequiredText(MemberReader members, string name) => TextFrom(members.Require<JsonObject>(name), name);

    private LocalizedString TextFrom(JsonObject? node, string name)
    {
        if (node is null)
            return LocalizedString.Empty;
        if (node.Members.Count == 0)
            _diagnostics.ReportEmpty(node.Span, name, "language with its wording");

        var places = new Dictionary<string, TextSpan>(StringComparer.OrdinalIgnoreCase);
        var wordings = new List<Wording>();
        foreach (var member in FirstOfEachName(node))
        {
            if (DeclareLanguage(member.Name, places) && ItemReader.As<JsonString>(member.Value, _diagnostics) is { } text)
                wordings.Add(new Wording(member.Name.Value, text.Value));
        }

        return new LocalizedString(wordings.ToEquatableArray());
    }

    /// <summary>Whether the tag is new; an ill-formed one is reported and goes on as it is.</summary>
    private bool DeclareLanguage(JsonString tag, Dictionary<string, TextSpan> places)
    {
        if (!NameForms.IsLanguage(tag.Value))
            _diagnostics.ReportInvalidLanguage(tag.Span, tag.Value);
        if (places.TryGetValue(tag.Value, out var first))
        {
            _diagnostics.ReportRepeatedLanguage(tag.Span, tag.Value, first);
            return false;
        }

        places.Add(tag.Value, tag.Span);
        return true;
    }

    /// <summary>The members whose names the definition's author chooses; a repeated name has been reported.</summary>
    private static IEnumerable<JsonMember> FirstOfEachName(JsonObject node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return node.Members.Where(member => names.Add(member.Name.Value));
    }

    private Captions ReadCaptions(MemberReader members) => new(
        ReadText(members, "label"),
        ReadText(members, "short"),
        members.Find<JsonString>("number")?.Value ?? "",
        members.Find<JsonArray>("aliases").ItemsAs<JsonString>(_diagnostics).Select(a => a.Value).ToEquatableArray(),
        ReadText(members, "note"),
        ReadText(members, "citation"));

    private void WarnWithoutLabel(MemberReader members, Located<string> id)
    {
        if (!members.Has("label"))
            _diagnostics.ReportLabelMissing(id.Span, id.Value);
    }

    private Located<string> ReadId(MemberReader members)
    {
        if (members.Require<JsonString>("id") is not { } id)
            return StandIn(members.Place);

        CheckId(id);
        return new Located<string>(id.Value, id.Span);
    }

    private bool CheckId(JsonString id)
    {
        var isId = NameForms.IsId(id.Value);
        if (!isId)
            _diagnostics.ReportInvalidId(id.Span, id.Value);
        return isId;
    }

    /// <summary>A name for what has none. It is no valid id, so it equals no written one.</summary>
    private Located<string> StandIn(TextSpan place) =>
        new("_" + (++_standIns).ToString(System.Globalization.CultureInfo.InvariantCulture), place);

    private static Located<string>? Locate(JsonString? text) => text is null ? null : new Located<string>(text.Value, text.Span);

    /// <summary>The texts of a list that must hold something; <see langword="null"/> if there is no such member.</summary>
    private List<Located<string>>? ReadNames(MemberReader members, string name, string element)
    {
        if (members.Find<JsonArray>(name) is not { } array)
            return null;
        if (array.Items.Count == 0)
            _diagnostics.ReportEmpty(array.Span, name, element);
        return array.ItemsAs<JsonString>(_diagnostics).Select(text => new Located<string>(text.Value, text.Span)).ToList();
    }
}
