using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.JsonSchema;

namespace SchemaKit.Compiler.Emit.OpenApi;

/// <summary>Prints an OpenAPI 3.1 description of a service that judges reports of a definition.</summary>
/// <remarks>
/// The payload's schema is a component as it is; its references are its own, since it has an <c>$id</c>.
/// A valid report is answered by its verdict, any other by a problem (RFC 9457) that holds the verdict.
/// </remarks>
internal static class OpenApiEmitter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static string Emit(BoundReport report)
    {
        var definition = report.Definition;
        var json = new JsonText();
        using (json.Object())
        {
            json.String("openapi", "3.1.0");
            using (json.Object("info"))
            {
                json.String("title", definition.Title.In(definition.Languages[0]));
                json.String("version", definition.Edition.Value);
                if (!definition.Citation.IsEmpty)
                    json.String("description", definition.Citation.In(definition.Languages[0]));
            }

            json.String("jsonSchemaDialect", Dialect);
            using (json.Object("paths"))
            using (json.Object("/validate"))
            using (json.Object("post"))
                WriteOperation(json);
            using (json.Object("components"))
            using (json.Object("schemas"))
            {
                json.Document("Report", JsonSchemaEmitter.Emit(report));
                VerdictSchemas.Write(json);
            }
        }

        return json.ToString();
    }

    private static void WriteOperation(JsonText json)
    {
        json.String("operationId", "validate");
        json.String("summary", "Judge a report");
        using (json.Object("requestBody"))
        {
            json.Boolean("required", true);
            WriteContent(json, "application/json", "Report");
        }

        using (json.Object("responses"))
        {
            using (json.Object("200"))
            {
                json.String("description", "The report is valid.");
                WriteContent(json, "application/json", "Verdict");
            }

            using (json.Object("422"))
            {
                json.String("description", "The report is not valid.");
                WriteContent(json, "application/problem+json", "Problem");
            }
        }
    }

    private static void WriteContent(JsonText json, string type, string component)
    {
        using (json.Object("content"))
        using (json.Object(type))
        using (json.Object("schema", onOneLine: true))
            json.String("$ref", "#/components/schemas/" + component);
    }
}
