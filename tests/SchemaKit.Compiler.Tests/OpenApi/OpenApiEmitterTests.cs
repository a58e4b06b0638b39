using System.Text.Json;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Emit.OpenApi;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.OpenApi;

public sealed class OpenApiEmitterTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_report_component_is_the_JSON_Schema(string name)
    {
        var report = GoldenCase.Named(name).Compile().Report!;
        var text = OpenApiEmitter.Emit(report);
        using var document = JsonDocument.Parse(text);
        var component = document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Report");

        Assert.Equal(JsonSchemaEmitter.Emit(report).TrimEnd('\n'), component.GetRawText().Replace("\n      ", "\n", StringComparison.Ordinal));
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    /// <summary>By JSON Pointer from the root of the resource that the reference stands in: the schema has an id, so it is one of its own.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_reference_leads_to_something(string name)
    {
        using var document = JsonDocument.Parse(OpenApiEmitter.Emit(GoldenCase.Named(name).Compile().Report!));
        var references = References(document.RootElement, document.RootElement).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.True(Leads(r.Root, r.Reference), r.Reference));
        Assert.Contains(references, r => r.Reference.StartsWith("#/$defs/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_is_answered_by_a_verdict_or_a_problem()
    {
        using var document = JsonDocument.Parse(OpenApiEmitter.Emit(PublishedDefinition.Compile("gov-info-disclosure", "2021")));
        var root = document.RootElement;
        var responses = root.GetProperty("paths").GetProperty("/validate").GetProperty("post").GetProperty("responses");

        Assert.Equal("3.1.0", root.GetProperty("openapi").GetString());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("jsonSchemaDialect").GetString());
        Assert.Equal("#/components/schemas/Verdict", Schema(responses.GetProperty("200"), "application/json"));
        Assert.Equal("#/components/schemas/Problem", Schema(responses.GetProperty("422"), "application/problem+json"));

        static string? Schema(JsonElement response, string type) => response.GetProperty("content").GetProperty(type).GetProperty("schema").GetProperty("$ref").GetString();
    }

    private static IEnumerable<(JsonElement Root, string Reference)> References(JsonElement element, JsonElement root)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(e => References(e, root));
        if (element.ValueKind != JsonValueKind.Object)
            return [];

        var own = element.TryGetProperty("$id", out var id) && id.ValueKind == JsonValueKind.String ? element : root;
        return element.EnumerateObject().SelectMany(m => m.Name == "$ref" && m.Value.ValueKind == JsonValueKind.String ? [(own, m.Value.GetString()!)] : References(m.Value, own));
    }

    private static bool Leads(JsonElement root, string reference)
    {
        var at = root;
        return reference.StartsWith("#/", StringComparison.Ordinal) && reference[2..].Split('/').All(segment => at.TryGetProperty(segment, out at));
    }
}
