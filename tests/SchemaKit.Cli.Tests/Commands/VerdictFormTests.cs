using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>What <c>validate --format json</c> prints has the form that <c>emit openapi</c> says it has.</summary>
public sealed class VerdictFormTests
{
    [Theory]
    [InlineData("""{"standard":"gov-info-disclosure","edition":"2019","organization":"x","year":2020}""")]
    [InlineData("""{"standard":"gov-info-disclosure","edition":"2019","year":"x","requests":{"received":{"naturalPerson":1.5,"total":3}}}""")]
    [InlineData("not JSON")]
    public void A_verdict_has_the_form_of_its_component(string payload)
    {
        using var cli = new CliRun().Run("emit", "openapi", "gov-info-disclosure/2019");
        using var openApi = JsonDocument.Parse(cli.Out);
        var schemas = openApi.RootElement.GetProperty("components").GetProperty("schemas");

        cli.With("r.json", payload).Run("validate", "r.json", "--standard", "gov-info-disclosure", "--edition", "2019", "--format", "json");

        using var verdict = JsonDocument.Parse(cli.Out);
        Assert.False(verdict.RootElement.GetProperty("valid").GetBoolean());
        Assert.Empty(Faults(verdict.RootElement, schemas.GetProperty("Verdict"), schemas, ""));
    }

    [Fact]
    public void A_member_that_is_not_in_the_form_is_a_fault()
    {
        using var cli = new CliRun().Run("emit", "openapi", "gov-info-disclosure/2019");
        using var openApi = JsonDocument.Parse(cli.Out);
        using var other = JsonDocument.Parse("""{"pointer":"","sign":"1","value":null,"more":0}""");
        var schemas = openApi.RootElement.GetProperty("components").GetProperty("schemas");

        Assert.Equal(["/sign: String", "/more: unknown"], Faults(other.RootElement, schemas.GetProperty("Operand"), schemas, ""));
    }

    /// <summary>By the few words that the components use.</summary>
    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonElement schemas, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Faults(value, schemas.GetProperty(reference.GetString()!.Split('/')[^1]), schemas, path);
        if (schema.TryGetProperty("enum", out var choices) && !choices.EnumerateArray().Any(c => c.GetString() == value.GetString()))
            return [$"{path}: {value}"];
        if (schema.TryGetProperty("type", out var type) && !(type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(t => IsOf(value, t.GetString()!)) : IsOf(value, type.GetString()!)))
            return [$"{path}: {value.ValueKind}"];
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().SelectMany((item, i) => Faults(item, schema.GetProperty("items"), schemas, $"{path}/{i}"));
        return value.ValueKind == JsonValueKind.Object ? Members(value, schema, schemas, path) : [];
    }

    private static IEnumerable<string> Members(JsonElement value, JsonElement schema, JsonElement schemas, string path)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)))
                yield return $"{path}/{name}: missing";
        }

        foreach (var member in value.EnumerateObject())
        {
            if (Form(schema, member.Name) is not { } form)
            {
                yield return $"{path}/{member.Name}: unknown";
                continue;
            }

            foreach (var fault in Faults(member.Value, form, schemas, $"{path}/{member.Name}"))
                yield return fault;
        }
    }

    private static JsonElement? Form(JsonElement schema, string name)
    {
        if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var form))
            return form;
        return schema.TryGetProperty("additionalProperties", out form) && form.ValueKind == JsonValueKind.Object ? form : null;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
