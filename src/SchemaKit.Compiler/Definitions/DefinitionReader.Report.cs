using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    /// <summary>Stands in where a definition names no language at all, which is reported.</summary>
    private const string UndeterminedLanguage = "und";

    private ReportDefinition ReadReport(JsonObject node, string? extends)
    {
        var members = MembersOf(node, "the definition");
        members.Find<JsonString>("$schema");
        var standard = ReadName(members, "standard", NameForms.IsStandard, _diagnostics.ReportInvalidStandard);
        var edition = ReadName(members, "edition", NameForms.IsEdition, _diagnostics.ReportInvalidEdition);
        var title = ReadRequiredText(members, "title");
        var rosters = ReadRosters(members);
        var definition = new ReportDefinition
        {
            Source = _source,
            Standard = standard,
            Edition = edition,
            Extends = extends,
            Title = title,
            TitlePatterns = ReadTitlePatterns(members),
            Citation = ReadText(members, "citation"),
            InForce = ReadInForce(members),
            Languages = ReadLanguages(members, title),
            Namespace = ReadNamespace(members),
            TypeName = ReadTypeName(members),
            Kinds = ReadKinds(members),
            Requires = ReadRequires(members),
            Sections = ReadSections(members),
            Rosters = rosters,
            Tables = ReadTables(members),
            Rules = ReadRules(members),
            Migrations = ReadMigrations(members),
        };
        members.RefuseUnknown();
        return definition;
    }

    private Located<string> ReadName(MemberReader members, string name, Func<string, bool> isValid, Action<TextSpan, string> report)
    {
        if (members.Require<JsonString>(name) is not { } text)
            return StandIn(members.Place);
        if (!isValid(text.Value))
            report(text.Span, text.Value);
        return new Located<string>(text.Value, text.Span);
    }

    private List<string> ReadRequires(MemberReader members)
    {
        var required = new List<string>();
        foreach (var name in ReadNames(members, "requires", "member of the head") ?? [])
        {
            if (!RequirableMembers.Contains(name.Value, StringComparer.Ordinal))
                _diagnostics.ReportUnknownWord(name.Span, "member of the head", name.Value, RequirableMembers);
            else if (!required.Contains(name.Value))
                required.Add(name.Value);
        }

        return required;
    }

    private string? ReadNamespace(MemberReader members)
    {
        if (members.Find<JsonString>("namespace") is not { } name)
            return null;
        if (NameForms.IsNamespace(name.Value))
            return name.Value;

        _diagnostics.ReportInvalidNamespace(name.Span, name.Value);
        return null;
    }

    private string ReadTypeName(MemberReader members)
    {
        const string Default = "Report";
        return members.Find<JsonString>("typeName") is { } name && CheckId(name) ? name.Value : Default;
    }

    private List<string> ReadLanguages(MemberReader members, LocalizedString title)
    {
        var languages = new List<string>();
        var array = members.Find<JsonArray>("languages");
        if (array is { Items.Count: 0 })
            _diagnostics.ReportEmpty(array.Span, "languages", "language tag");

        var places = new Dictionary<string, TextSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in array.ItemsAs<JsonString>(_diagnostics))
        {
            if (DeclareLanguage(tag, places))
                languages.Add(tag.Value);
        }

        if (languages.Count == 0)
            languages.AddRange(title.Wordings.Select(w => w.Language));
        if (languages.Count == 0)
            languages.Add(UndeterminedLanguage);
        return languages;
    }

    private List<string> ReadTitlePatterns(MemberReader members)
    {
        var patterns = new List<string>();
        foreach (var pattern in members.Find<JsonArray>("titlePatterns").ItemsAs<JsonString>(_diagnostics))
        {
            CheckPlaceholders(pattern);
            patterns.Add(pattern.Value);
        }

        return patterns;
    }

    private void CheckPlaceholders(JsonString pattern)
    {
        var text = pattern.Value;
        for (var start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var close = text.IndexOf('}', start);
            var length = (close < 0 ? text.Length : close + 1) - start;
            var placeholder = text.Substring(start, length);
            if (placeholder is not ("{organization}" or "{year}"))
                _diagnostics.ReportUnknownPlaceholder(SpanWithin(pattern, start, length), placeholder);
            start += length - 1;
        }
    }

    /// <summary>The place of a part of a text; the whole text if escapes hide where its parts are.</summary>
    private static TextSpan SpanWithin(JsonString text, int start, int length) =>
        text.Span.Length == text.Value.Length + 2 ? new TextSpan(text.Span.Start + 1 + start, length) : text.Span;
}
