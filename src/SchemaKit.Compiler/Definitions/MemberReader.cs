using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <summary>Hands out the members of an object by name. The names that were asked for are the known ones: whatever else is there can be refused at the end.</summary>
internal sealed class MemberReader
{
    private readonly Dictionary<string, JsonMember> _members = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];
    private readonly JsonObject _node;
    private readonly string _owner;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="owner">What messages call the object, e.g. <c>a table</c>.</param>
    public MemberReader(JsonObject node, string owner, DiagnosticBag diagnostics)
    {
        _node = node;
        _diagnostics = diagnostics;
        _owner = owner;
        foreach (var member in node.Members)
        {
            // The parser has reported a repeated name; the first counts.
            if (!_members.ContainsKey(member.Name.Value))
                _members.Add(member.Name.Value, member);
        }
    }

    /// <summary>Where the object opens: the place of whatever it lacks.</summary>
    public TextSpan Place => new(_node.Span.Start, 1);

    public bool Has(string name) => _members.ContainsKey(name);

    public TextSpan NameSpan(string name) => _members[name].Name.Span;

    /// <summary>The member's value, or <see langword="null"/> if it is absent or could not be parsed.</summary>
    public JsonNode? Find(string name)
    {
        _known.Add(name);
        return _members.TryGetValue(name, out var member) && member.Value is not JsonMissing ? member.Value : null;
    }

    /// <summary>The member's value, or <see langword="null"/> if it is absent, could not be parsed or is of another type, which is reported.</summary>
    public T? Find<T>(string name)
        where T : JsonNode => Find(name) is { } value ? ItemReader.As<T>(value, _diagnostics) : null;

    /// <summary>As <see cref="Find{T}"/>; absence is reported too.</summary>
    public T? Require<T>(string name)
        where T : JsonNode
    {
        if (!Has(name))
            _diagnostics.ReportMissingMember(Place, name, _owner);
        return Find<T>(name);
    }

    /// <summary>Reports a member that the language has, but not here, and passes over it.</summary>
    public void RefuseMisplaced(string name, string owner)
    {
        if (Has(name))
            _diagnostics.ReportMisplacedMember(NameSpan(name), name, owner);
        _members.Remove(name);
    }

    /// <summary>Reports a member that the language has, but this version does not support, and passes over it.</summary>
    public void RefuseUnsupported(string name)
    {
        if (Has(name))
            _diagnostics.ReportNotSupported(NameSpan(name), name);
        _members.Remove(name);
    }

    public void RefuseUnknown()
    {
        foreach (var member in _node.Members)
        {
            var name = member.Name.Value;
            var isFirst = _members.TryGetValue(name, out var first) && ReferenceEquals(first, member);
            if (isFirst && !_known.Contains(name))
                _diagnostics.ReportUnknownMember(member.Name.Span, name, _owner, _known);
        }
    }
}
