using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Text;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests.Portable;

/// <summary>Cases of small definitions; what is expected of them is the engine's verdict, which knows nothing of the annotation.</summary>
internal sealed class DefinedTopic(string name, string description)
{
    private BoundReport _report = null!;
    private string _annotation = "";
    private string _payload = "";

    public ConformanceTopic Topic { get; } = new(name, description);

    /// <param name="members">Of the definition, after its head.</param>
    /// <param name="payload">Members of a payload, after its head.</param>
    public void Define(string members, string payload)
    {
        var text = $$"""{ "standard": "conformance", "edition": "1", "title": { "en": "Report" }, {{members}} }""";
        var compilation = DefinitionCompiler.Compile(new SourceFile("conformance.schemakit.json", text));
        _report = compilation.Report ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics));
        using var schema = JsonDocument.Parse(JsonSchemaEmitter.Emit(_report));
        _annotation = schema.RootElement.GetProperty("x-schemakit").GetRawText();
        _payload = $$"""{ "standard": "conformance", "edition": "1", "organization": "Body", "year": 2026, {{payload}} }""";
    }

    /// <param name="changes">Of the payload: <c>/t/a=5; -/t/b</c>.</param>
    /// <param name="prior">Changes that make last year's report of it; <see langword="null"/> if there is none.</param>
    /// <param name="children">Changes that make the sums of it.</param>
    public void Add(string description, string changes = "", string? prior = null, string? children = null)
    {
        var payload = Changed(changes);
        var (last, sums) = (prior is null ? null : Changed("/year=2025; " + prior), children is null ? null : Changed(children));
        var verdict = EngineVerdict.Of(_report, Bytes(payload)!, Bytes(last), Bytes(sums)) ?? throw new InvalidOperationException($"{description}: {Faults(payload)} {Faults(last)} {Faults(sums)}");
        Topic.Cases.Add(new ConformanceCase(description, _annotation, payload, verdict.ToJson()) { Prior = last, Children = sums, Definition = _report });
    }

    private string Changed(string changes)
    {
        var root = JsonNode.Parse(_payload)!;
        foreach (var change in changes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = change.TrimStart('-').Split('=', 2);
            var names = parts[0].Split('/').Skip(1).ToList();
            var holder = names.SkipLast(1).Aggregate(root, (node, n) => node is JsonArray array ? array[int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)]! : node[n]!);
            if (change[0] == '-')
                holder.AsObject().Remove(names[^1]);
            else if (holder is JsonArray list && names[^1] == "+")
                list.Add(JsonNode.Parse(parts[1]));
            else
                holder[names[^1]] = JsonNode.Parse(parts[1]);
        }

        return root.ToJsonString();
    }

    private string Faults(string? payload) =>
        payload is null ? "" : string.Join(", ", PayloadReading.Read(_report, Bytes(payload)).Faults.Select(f => $"{f.RuleId} {f.Pointer}"));

    private static byte[]? Bytes(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);
}
