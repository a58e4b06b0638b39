using SchemaKit.Compiler.Emit.JsonSchema;

namespace SchemaKit.Compiler.Emit.OpenApi;

/// <summary>The form of verdicts, as <c>schemakit validate --format json</c> prints them, and of the problem that holds one.</summary>
internal static class VerdictSchemas
{
    public static void Write(JsonText json)
    {
        WriteProblem(json);
        WriteVerdict(json);
        WriteViolation(json);
        WriteOperand(json);
    }

    private static void WriteProblem(JsonText json)
    {
        using (json.Object("Problem"))
        {
            Begin(json, "type", "title", "status", "errors", "verdict");
            using (json.Object("properties"))
            {
                Text(json, "type");
                Text(json, "title");
                using (json.Object("status", onOneLine: true))
                    json.Number("const", 422);
                Text(json, "detail");
                Text(json, "instance");
                using (json.Object("errors"))
                {
                    json.String("type", "array");
                    using (json.Object("items"))
                    {
                        Begin(json, "pointer", "rule", "detail");
                        using (json.Object("properties"))
                        {
                            using (json.Object("pointer", onOneLine: true))
                            {
                                json.String("type", "string");
                                json.String("description", "JSON Pointer as a fragment, #/requests/received/total");
                            }

                            Text(json, "rule");
                            Text(json, "detail");
                        }
                    }
                }

                Reference(json, "verdict", "Verdict");
            }
        }
    }

    private static void WriteVerdict(JsonText json)
    {
        using (json.Object("Verdict"))
        {
            Begin(json, "source", "standard", "edition", "valid", "rules", "notEvaluatedBecause", "violations", "notes");
            using (json.Object("properties"))
            {
                Text(json, "source");
                Text(json, "standard", isNullable: true);
                Text(json, "edition", isNullable: true);
                WriteEditions(json);
                using (json.Object("valid", onOneLine: true))
                    json.String("type", "boolean");
                using (json.Object("rules"))
                {
                    Begin(json, "holds", "violated", "notEvaluated");
                    using (json.Object("properties"))
                    {
                        Count(json, "holds");
                        Count(json, "violated");
                        Count(json, "notEvaluated");
                    }

                    json.Boolean("additionalProperties", false);
                }

                using (json.Object("notEvaluatedBecause"))
                {
                    json.String("type", "object");
                    Count(json, "additionalProperties");
                }

                References(json, "violations", "Violation");
                Texts(json, "notes");
            }

            json.Boolean("additionalProperties", false);
        }
    }

    /// <summary>Which edition judged which tables, of a report that mixes editions.</summary>
    private static void WriteEditions(JsonText json)
    {
        using (json.Object("editions"))
        {
            json.String("type", "array");
            using (json.Object("items"))
            {
                Begin(json, "edition", "tables");
                using (json.Object("properties"))
                {
                    Text(json, "edition");
                    Texts(json, "tables");
                }

                json.Boolean("additionalProperties", false);
            }
        }
    }

    private static void WriteViolation(JsonText json)
    {
        using (json.Object("Violation"))
        {
            Begin(json, "rule", "severity", "status", "pointer", "operands", "left", "right", "difference", "message");
            using (json.Object("properties"))
            {
                Text(json, "rule");
                Choice(json, "severity", "error", "warning", "info", "explain");
                Choice(json, "status", "printed", "implied", "practice", "payload");
                Text(json, "pointer");
                References(json, "operands", "Operand");
                Number(json, "left");
                Number(json, "right");
                Number(json, "difference");
                Text(json, "message");
                Text(json, "file");
                Count(json, "line");
                Count(json, "column");
            }

            json.Boolean("additionalProperties", false);
        }
    }

    private static void WriteOperand(JsonText json)
    {
        using (json.Object("Operand"))
        {
            Begin(json, "pointer", "sign", "value");
            using (json.Object("properties"))
            {
                Text(json, "pointer");
                using (json.Object("sign", onOneLine: true))
                    json.String("type", "number");
                Number(json, "value");
                Text(json, "special");
                Choice(json, "report", "prior", "children");
            }

            json.Boolean("additionalProperties", false);
        }
    }

    private static void Begin(JsonText json, params string[] required)
    {
        json.String("type", "object");
        json.Strings("required", required);
    }

    private static void Text(JsonText json, string name, bool isNullable = false)
    {
        using (json.Object(name, onOneLine: true))
        {
            if (isNullable)
                json.Strings("type", ["string", "null"]);
            else
                json.String("type", "string");
        }
    }

    private static void Texts(JsonText json, string name)
    {
        using (json.Object(name))
        {
            json.String("type", "array");
            Text(json, "items");
        }
    }

    private static void Number(JsonText json, string name)
    {
        using (json.Object(name, onOneLine: true))
            json.Strings("type", ["number", "null"]);
    }

    private static void Count(JsonText json, string name)
    {
        using (json.Object(name, onOneLine: true))
        {
            json.String("type", "integer");
            json.Number("minimum", 0);
        }
    }

    private static void Choice(JsonText json, string name, params string[] values)
    {
        using (json.Object(name, onOneLine: true))
            json.Strings("enum", values);
    }

    private static void References(JsonText json, string name, string component)
    {
        using (json.Object(name))
        {
            json.String("type", "array");
            Reference(json, "items", component);
        }
    }

    private static void Reference(JsonText json, string name, string component)
    {
        using (json.Object(name, onOneLine: true))
            json.String("$ref", "#/components/schemas/" + component);
    }
}
