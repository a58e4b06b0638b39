using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Payloads;

/// <summary>The bytes of a report in each of the forms that are timed.</summary>
internal static class PayloadText
{
    private static readonly JsonSerializerOptions Minified = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Minified) { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>In the order of the form.</summary>
    /// <param name="narrative">How many bytes of it stand in two sections; 0: tables alone.</param>
    public static JsonObject Tree(DisclosureReport report, int narrative, Random random)
    {
        var tree = report.ToJson();
        if (narrative > 0)
        {
            tree.Insert(tree.IndexOf("article20Item1"), "overview", Narrative.Of(narrative / 2, random));
            tree.Add("problemsAndImprovements", Narrative.Of(narrative / 2, random));
        }

        return tree;
    }

    public static byte[] Write(JsonObject tree, PayloadForm form, Random random) => form switch
    {
        PayloadForm.Canonical => JsonSerializer.SerializeToUtf8Bytes(tree, Minified),
        PayloadForm.Indented => JsonSerializer.SerializeToUtf8Bytes(tree, Indented),
        PayloadForm.AnySpace => Spacing.AddTo(JsonSerializer.SerializeToUtf8Bytes(tree, Minified), random),
        PayloadForm.Shuffled => JsonSerializer.SerializeToUtf8Bytes(Shuffle(tree, random), Minified),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    private static JsonNode? Shuffle(JsonNode? node, Random random)
    {
        if (node is not JsonObject tree)
            return node?.DeepClone();

        var members = tree.ToArray();
        random.Shuffle(members);
        return new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Shuffle(m.Value, random))));
    }
}
