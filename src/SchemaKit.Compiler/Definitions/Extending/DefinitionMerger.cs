using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions.Extending;

/// <summary>Merges the tree of a definition into that of the edition it extends: what is written replaces what is inherited, items of lists by their ids.</summary>
internal sealed class DefinitionMerger
{
    private static readonly string[] NotInherited = ["$schema", "standard", "edition", "extends", "inForce", "namespace", "migrations"];

    private readonly SourceSpace _space;
    private readonly DiagnosticBag _diagnostics;
    private readonly string? _edition;

    private DefinitionMerger(SourceSpace space, DiagnosticBag diagnostics, string? edition)
    {
        _space = space;
        _diagnostics = diagnostics;
        _edition = edition;
    }

    /// <summary>The definition whole. Its spans are those of the space; every inherited part has its place in the own file.</summary>
    /// <param name="inherited">The tree of the edition that it extends, at its place in the space; <see langword="null"/> if it extends none.</param>
    /// <param name="edition">The edition that it extends.</param>
    public static JsonObject Merge(JsonObject own, JsonObject? inherited, string? edition, SourceSpace space, DiagnosticBag diagnostics)
    {
        var rest = inherited is null ? null : new JsonObject(inherited.Members.Where(m => !NotInherited.Contains(m.Name.Value)).ToList(), inherited.Span);
        return new DefinitionMerger(space, diagnostics, edition).MergeObject(own, rest, ItemLists.Root);
    }

    private JsonObject MergeObject(JsonObject own, JsonObject? inherited, ItemLists lists)
    {
        var members = own.Members.Where(m => lists != ItemLists.Root || m.Name.Value != "extends").Select(member =>
        {
            var name = member.Name.Value;
            return new JsonMember(member.Name, (member.Value, inherited?.Find(name)) switch
            {
                (JsonArray items, var from) when lists.Has(name) => MergeList(items, from as JsonArray, name),
                (JsonObject map, var from) when lists.HasMap(name) => MergeMap(map, from as JsonObject, name),
                _ => member.Value,
            });
        }).ToList();
        var written = new HashSet<string>(own.Members.Select(m => m.Name.Value), StringComparer.Ordinal);
        members.AddRange((inherited?.Members ?? []).Where(m => !written.Contains(m.Name.Value)));
        return new JsonObject(members, own.Span);
    }

    /// <summary>A map is merged name by name; what is not written stays.</summary>
    private JsonObject MergeMap(JsonObject own, JsonObject? inherited, string name)
    {
        var members = own.Members.Select(member => inherited?.Find(member.Name.Value) is JsonObject from && member.Value is JsonObject item
            ? new JsonMember(member.Name, Join(item, from, member.Name.Span, ItemLists.Of(name)))
            : member).ToList();
        var written = new HashSet<string>(own.Members.Select(m => m.Name.Value), StringComparer.Ordinal);
        return new JsonObject([.. (inherited?.Members ?? []).Where(m => !written.Contains(m.Name.Value)), .. members], own.Span);
    }

    /// <summary>A list that is written is complete: only its own items, in its order.</summary>
    private JsonArray MergeList(JsonArray own, JsonArray? inherited, string name)
    {
        var items = new List<JsonNode>();
        var taken = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var item in own.Items)
        {
            var id = item as JsonString ?? (item as JsonObject)?.Find("id") as JsonString;
            var from = id is null ? null : ItemOf(inherited, id.Value);
            if (from is not null && taken.TryGetValue(id!.Value, out var first))
                _diagnostics.ReportIdsClash(id.Span, id.Value, id.Value, first);
            else if (Resolve(item, from, id, inherited, name) is { } resolved)
                items.Add(resolved);
            if (from is not null)
                taken[id!.Value] = id.Span;
        }

        return new JsonArray(items, own.Span);
    }

    private JsonNode? Resolve(JsonNode item, JsonObject? from, JsonString? id, JsonArray? inherited, string name)
    {
        switch (item)
        {
            case JsonObject written when from is not null:
                return Join(written, from, id!.Span, ItemLists.Of(name));
            case JsonObject written:
                return MergeObject(written, null, ItemLists.Of(name));
            case JsonString when from is not null:
                TakeIn(from, id!.Span);
                return from;
            case JsonString when _edition is null:
                _diagnostics.ReportNothingToInherit(id!.Span, id.Value);
                return null;
            case JsonString:
                _diagnostics.ReportNotInherited(id!.Span, _edition, name.TrimEnd('s'), id.Value, IdsOf(inherited));
                return null;
            default:
                return item;
        }
    }

    private JsonObject Join(JsonObject own, JsonObject inherited, TextSpan place, ItemLists lists)
    {
        TakeIn(inherited, place);
        return MergeObject(own, inherited, lists);
    }

    /// <summary>A node that has been merged before may hold parts from other files, outside its own span.</summary>
    private void TakeIn(JsonNode node, TextSpan place, TextSpan covered = default)
    {
        if (node.Span.Start < covered.Start || node.Span.End > covered.End)
        {
            _space.TakeIn(node.Span, place);
            covered = node.Span;
        }

        foreach (var part in PartsOf(node))
            TakeIn(part, place, covered);
    }

    private static IEnumerable<JsonNode> PartsOf(JsonNode node) => node switch
    {
        JsonObject of => of.Members.SelectMany(m => new[] { m.Name, m.Value }),
        JsonArray of => of.Items,
        _ => [],
    };

    private static JsonObject? ItemOf(JsonArray? list, string id) =>
        (list?.Items ?? []).OfType<JsonObject>().FirstOrDefault(i => (i.Find("id") as JsonString)?.Value == id);

    private static IEnumerable<string> IdsOf(JsonArray? list) =>
        (list?.Items ?? []).OfType<JsonObject>().Select(i => (i.Find("id") as JsonString)?.Value ?? "");
}
