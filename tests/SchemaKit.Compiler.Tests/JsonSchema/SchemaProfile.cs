using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>Checks what every emitted schema keeps to: closed objects, local references, no keyword that readers disagree on.</summary>
internal static class SchemaProfile
{
    private static string[] Keywords { get; } =
    [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties", "const", "enum",
        "minimum", "maximum", "minLength", "maxLength", "pattern", "propertyNames", "items", "maxItems", "anyOf", "x-schemakit",
    ];

    public static void Check(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        var root = document.RootElement;
        var definitions = root.GetProperty("$defs").EnumerateObject().Select(d => d.Name).ToList();
        Assert.Equal(definitions.Distinct(), definitions);
        Check(root, root, definitions, isHead: true);
        foreach (var definition in root.GetProperty("$defs").EnumerateObject())
            Check(root, definition.Value, definitions, definition.Name.EndsWith(".row", StringComparison.Ordinal));

        var used = schema.Split("\"#/$defs/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToHashSet();
        Assert.Equal(definitions.ToHashSet(), used);
    }

    private static void Check(JsonElement root, JsonElement schema, IReadOnlyList<string> definitions, bool isHead)
    {
        Assert.All(schema.EnumerateObject(), member => Assert.Contains(member.Name, Keywords));
        if (!isHead)
            Assert.True(schema.TryGetProperty("title", out _), schema.ToString());
        if (schema.TryGetProperty("$ref", out var reference) && reference.GetString() is { } pointer && !pointer.StartsWith("#/properties/", StringComparison.Ordinal))
            Assert.Contains(pointer["#/$defs/".Length..], definitions);
        if (schema.TryGetProperty("items", out var items))
            Check(root, items, definitions, isHead: true);
        if (schema.TryGetProperty("enum", out var codes))
            Assert.NotEmpty(codes.EnumerateArray());
        if (!schema.TryGetProperty("properties", out var properties))
            return;

        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        var names = properties.EnumerateObject().Select(p => p.Name).ToList();
        var required = schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()!).ToList();
        Assert.Equal(names.Where(required.Contains), required);
        if (!isHead || !schema.TryGetProperty("$schema", out _))
            Assert.Equal(names.Where(n => !IsSharedList(root, properties.GetProperty(n))), required);
        foreach (var property in properties.EnumerateObject())
            Check(root, property.Value, definitions, property.Value.TryGetProperty("const", out _) || property.Value.TryGetProperty("$ref", out _) || names.Contains("publicationDate") || names.Contains("entries"));
    }

    /// <summary>Whether it is the list of an overall row, which has the form of that of an entry and may be left out.</summary>
    private static bool IsSharedList(JsonElement root, JsonElement property)
    {
        if (!property.TryGetProperty("$ref", out var reference) || !reference.GetString()!.StartsWith("#/properties/", StringComparison.Ordinal))
            return false;

        var shared = reference.GetString()!.Split('/').Skip(1).Aggregate(root, (node, name) => node.GetProperty(name));
        return shared.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "array";
    }
}
