using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Reads <c>x-schemakit</c> at the root of a schema.</summary>
internal sealed class AnnotationReader(FormReader reader)
{
    private const int Version = 1;
    private const int MostInstances = 20_000;

    private static readonly Dictionary<string, PortableBlank> BlankWords = new(StringComparer.Ordinal)
    {
        ["zero"] = PortableBlank.Zero,
        ["unknown"] = PortableBlank.Unknown,
        ["forbidden"] = PortableBlank.Forbidden,
    };

    public PortableAnnotation Read(JsonNode node)
    {
        CheckVersion(node);
        var annotation = reader.Object(node, "version", "standard", "edition", "blank", "keys", "kinds", "axes", "rules");
        var rules = new RuleReader(reader, Map(annotation, "axes", Paths));
        var read = new PortableAnnotation(
            Map(annotation, "blank", b => reader.Word(b, BlankWords)),
            annotation.Find("keys") is { } keys ? Keys(keys) : new Dictionary<string, PortableKey>(StringComparer.Ordinal),
            Map(annotation, "kinds", k => (IReadOnlyDictionary<string, PortableSpecial>)Map(k, Special)),
            [.. reader.Items(reader.Required(annotation, "rules")).Select(rules.Read)]);
        return read.Rules.Sum(r => (long)r.Instances) <= MostInstances ? read : throw reader.Fault(node, $"there are more than {MostInstances} rule instances");
    }

    /// <summary>Looked at first: a newer form may have other members.</summary>
    private void CheckVersion(JsonNode node)
    {
        var version = reader.Whole(reader.Required(reader.Map(node), "version"), 1, int.MaxValue);
        if (version != Version)
            throw reader.Fault(node, $"x-schemakit is of version {version}; this evaluator knows version {Version}");
    }

    private Dictionary<string, PortableKey> Keys(JsonNode node)
    {
        var keys = new Dictionary<string, PortableKey>(StringComparer.Ordinal);
        foreach (var item in reader.Items(node))
        {
            var key = reader.Object(item, "list", "key", "declaredIn");
            var list = reader.Text(reader.Required(key, "list"));
            if (!keys.TryAdd(list, new PortableKey(list, reader.Text(reader.Required(key, "key")), reader.OptionalText(key, "declaredIn"))))
                throw reader.Fault(item, $"the keys of '{list}' are said twice");
        }

        return keys;
    }

    private PortableSpecial Special(JsonNode node)
    {
        var special = reader.Object(node, "inSums", "inComparisons", "inExtremes", "isValue");
        return new PortableSpecial(Reading("inSums"), Reading("inComparisons"), Reading("inExtremes"), reader.Boolean(reader.Required(special, "isValue")));

        PortableReading Reading(string member) => reader.Required(special, member) switch
        {
            JsonString { Value: "skip" } => new PortableReading(null, true),
            JsonString { Value: "unknown" } => new PortableReading(null, false),
            var number => new PortableReading(reader.Decimal(number), false),
        };
    }

    private IReadOnlyList<string> Paths(JsonNode node) => [.. reader.Items(node).Select(reader.Text)];

    private Dictionary<string, T> Map<T>(JsonObject parent, string member, Func<JsonNode, T> read) =>
        parent.Find(member) is { } node ? Map(node, read) : new Dictionary<string, T>(StringComparer.Ordinal);

    private Dictionary<string, T> Map<T>(JsonNode node, Func<JsonNode, T> read) =>
        reader.Map(node).Members.ToDictionary(m => m.Name.Value, m => read(m.Value), StringComparer.Ordinal);
}
