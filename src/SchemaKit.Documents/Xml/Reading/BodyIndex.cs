using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>The bodies of a document by the ids that rows name them by.</summary>
internal sealed class BodyIndex
{
    private readonly Dictionary<string, XmlBody> _bodies = new(StringComparer.Ordinal);

    private BodyIndex()
    {
    }

    /// <summary>The entries of the roster; <see langword="null"/> if the mapping has none.</summary>
    public ListValues? Roster { get; private init; }

    public XmlBody? Find(string id) => _bodies.GetValueOrDefault(id);

    public static BodyIndex Read(XmlMapping mapping, XmlNode root, XmlCellReader cells, XmlFindingList findings)
    {
        if (mapping.Bodies is not { } bodies)
            return new BodyIndex();

        var overall = bodies.Overall.All(root).ToList();
        var index = new BodyIndex { Roster = new ListValues((overall.FirstOrDefault() ?? root).Place) };
        foreach (var node in overall)
            index.Add(node, bodies, new XmlBody(IsOverall: true, null), findings);
        foreach (var node in bodies.Entries.All(root))
        {
            var used = new List<XmlNode>();
            var found = bodies.Key.Take(node, used);
            var key = found is { HasText: true } ? cells.TextOf(found) : null;
            var entry = new RowValues(node.Place, key, (found ?? node).Place);
            cells.Read(node, bodies.Columns, entry, used);
            index.Roster.Entries.Add(entry);
            Placing.Mark(used);
            index.Add(node, bodies, new XmlBody(IsOverall: false, key), findings);
        }

        return index;
    }

    private void Add(XmlNode node, XmlBodies bodies, XmlBody body, XmlFindingList findings)
    {
        var used = new List<XmlNode>();
        if (bodies.Id.Take(node, used) is not { HasText: true } id)
            return;

        Placing.Mark(used);
        if (!_bodies.TryAdd(id.Text, body))
            findings.RepeatedId(id, id.Text);
    }
}

/// <summary>Who a row is about.</summary>
internal sealed record XmlBody(bool IsOverall, string? Key);
