using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>Reads a mapping and checks it against the definition that it fills.</summary>
internal sealed partial class XmlMappingReader
{
    private static readonly string[] HeadMembers = ["organization", "organizationCode", "year", "title", "publicationDate"];

    private readonly TargetReport _target;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, XmlReading> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XmlTable> _tables = new(StringComparer.Ordinal);

    private XmlMappingReader(TargetReport target, DiagnosticBag diagnostics) => (_target, _diagnostics) = (target, diagnostics);

    /// <summary>The mapping; <see langword="null"/> if it has errors.</summary>
    public static (XmlMapping? Mapping, IReadOnlyList<Diagnostic> Diagnostics) Read(SourceFile source, TargetReport target)
    {
        var diagnostics = new DiagnosticBag(source);
        var mapping = DefinitionReader.Parse(source, diagnostics) is { } root ? new XmlMappingReader(target, diagnostics).ReadMapping(root) : null;
        return (diagnostics.HasErrors ? null : mapping, diagnostics.ToSortedList());
    }

    private XmlMapping ReadMapping(JsonObject root)
    {
        var members = Members(root, "a mapping");
        members.Find("$schema");
        CheckSame(members.Require<JsonString>("standard"), _target.Standard, "standard");
        CheckSame(members.Require<JsonString>("edition"), _target.Edition, "edition");
        var name = members.Require<JsonString>("root")?.Value ?? "";
        var unescapes = IsTrue(members, "unescapeTwice");
        var rounds = Word(members, "excessDigits", "round");
        var head = ReadHead(members.Require<JsonObject>("head"));
        var ignored = members.Find<JsonArray>("ignore").ItemsAs<JsonString>(_diagnostics).Select(Path).OfType<XmlPath>().ToList();
        ReadKinds(members.Find<JsonObject>("kinds"));
        var bodies = members.Find<JsonObject>("bodies") is { } node ? ReadBodies(node) : null;
        var rows = ReadRows(members.Find<JsonObject>("rows"));
        ReadTables(members.Require<JsonObject>("tables"), rows, bodies);
        members.RefuseUnknown();
        return new XmlMapping(_target, name, unescapes, rounds, head, ignored, bodies, rows, [.. _target.Tables.Where(t => _tables.ContainsKey(t.Id)).Select(t => _tables[t.Id])]);
    }

    private Dictionary<string, XmlPath> ReadHead(JsonObject? node)
    {
        var head = new Dictionary<string, XmlPath>(StringComparer.Ordinal);
        if (node is null)
            return head;

        var members = Members(node, "the head");
        foreach (var name in HeadMembers)
        {
            if (Path(members.Find<JsonString>(name)) is { } path)
                head.Add(name, path);
        }

        members.RefuseUnknown();
        return head;
    }

    private XmlBodies? ReadBodies(JsonObject node)
    {
        var members = Members(node, "the bodies");
        var roster = members.Require<JsonString>("roster");
        var target = roster is null ? null : _target.Roster(roster.Value);
        if (roster is not null && target is null)
            _diagnostics.ReportUnknownTarget(roster.Span, "roster", roster.Value, _target.Rosters.Select(r => r.Id));

        var (overall, entries) = (Path(members.Require<JsonString>("overall")), Path(members.Require<JsonString>("entries")));
        var (id, key) = (Path(members.Require<JsonString>("id")), Path(members.Require<JsonString>("key")));
        var columns = members.Find<JsonObject>("columns");
        members.RefuseUnknown();
        if (target is null || overall is null || entries is null || id is null || key is null)
            return null;

        return new XmlBodies(target, overall, entries, id, key, ReadColumns(columns, target, XmlReading.None, node.Span));
    }

    private XmlRows ReadRows(JsonObject? node)
    {
        if (node is null)
            return new XmlRows(null, null, null, null);

        var members = Members(node, "the rows");
        var rows = new XmlRows(
            Path(members.Find<JsonString>("id")),
            Path(members.Find<JsonString>("rowReference")),
            Path(members.Find<JsonString>("bodyReference")),
            Path(members.Find<JsonString>("footnotes")));
        members.RefuseUnknown();
        return rows;
    }

    private void ReadKinds(JsonObject? node)
    {
        foreach (var member in node?.Members ?? [])
        {
            if (!_target.Kinds.TryGetValue(member.Name.Value, out var kind))
                _diagnostics.ReportUnknownTarget(member.Name.Span, "kind", member.Name.Value, _target.Kinds.Keys);
            else if (ItemReader.As<JsonObject>(member.Value, _diagnostics) is { } reading)
                _kinds[kind.Id] = ReadReading(reading, kind);
        }
    }

    private MemberReader Members(JsonObject node, string owner) => new(node, owner, _diagnostics);

    private void CheckSame(JsonString? text, string expected, string what)
    {
        if (text is not null && text.Value != expected)
            _diagnostics.ReportOtherDefinition(text.Span, what, text.Value, expected);
    }

    private XmlPath? Path(JsonString? text)
    {
        if (text is null)
            return null;

        var (path, expected) = XmlPath.Parse(text.Value);
        if (path is null)
            _diagnostics.ReportInvalidPath(text.Span, text.Value, expected!);
        return path;
    }

    private bool IsTrue(MemberReader members, string name)
    {
        var value = members.Find(name);
        if (value is not (null or JsonBoolean))
            _diagnostics.ReportWrongType(value.Span, "true or false", JsonTypeName.Of(value));
        return value is JsonBoolean { Value: true };
    }

    private bool Word(MemberReader members, string name, string word)
    {
        var value = members.Find<JsonString>(name);
        if (value is not null && value.Value != word)
            _diagnostics.ReportUnknownWord(value.Span, name, value.Value, [word]);
        return value?.Value == word;
    }
}
