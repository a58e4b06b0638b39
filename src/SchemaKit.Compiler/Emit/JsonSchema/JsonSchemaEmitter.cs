using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Prints the JSON Schema (draft 2020-12) of a report's payload.</summary>
/// <remarks>
/// The schema says which members and values a payload has. What the figures must satisfy stands in the annotation <c>x-schemakit</c>:
/// <c>blank</c> says by table what null is in arithmetic (<c>zero</c>, <c>unknown</c>: the rule is not evaluated, <c>forbidden</c>),
/// <c>keys</c> which lists have a key (no two entries of one list the same) and in which list it must occur; a nested list stands below the list, whichever the entry;
/// <c>kinds</c> what special values count for; <c>rules</c> what must hold, and <c>axes</c> the rows and columns that rules are repeated for.
/// At a kind it says the <c>scale</c> of decimals. Its form is specified in <c>schema/vocabulary</c>. Numbers in it that may have a fraction are strings, so that no reader rounds them.
/// </remarks>
internal static class JsonSchemaEmitter
{
    public static string Emit(BoundReport report)
    {
        var definition = report.Definition;
        var json = new JsonText();
        var captions = new SchemaCaptions(json, definition.Languages);
        var tables = new TableSchemas(json, captions, report);

        using (json.Object())
        {
            json.String("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.String("$id", $"urn:schemakit:{definition.Standard.Value}:{definition.Edition.Value}");
            captions.Write(definition.Title, definition.Standard.Value, definition.Citation);
            json.String("type", "object");
            using (json.Object("properties"))
            {
                WriteHead(json, definition);
                foreach (var member in report.Members)
                {
                    using (json.Object(member.Id))
                        WriteMember(json, captions, tables, member);
                }

                WriteFootnotes(json, report);
            }

            json.Strings("required", Required(report));
            json.Boolean("additionalProperties", false);
            using (json.Object("$defs"))
            {
                new KindSchemas(json, captions, report).Write();
                tables.WriteRows();
            }

            using (json.Object("x-schemakit"))
            {
                json.Number("version", 1);
                json.String("standard", definition.Standard.Value);
                json.String("edition", definition.Edition.Value);
                WriteBlanks(json, report);
                if (report.Lists.Any(l => l.List!.KeyId is not null))
                    new ListSchemas(json, captions).WriteKeys(report);
                PortableKinds.Write(json, report);
                new PortableRuleSet(report).Write(json);
            }
        }

        return json.ToString();
    }

    /// <summary>The members of the head, in printed order; those of them that every report has.</summary>
    private static readonly string[] Head = ["standard", "edition", "organization", "organizationCode", "year", "title", "publicationDate"];

    private static readonly string[] RequiredHead = ["standard", "edition", "organization", "year"];

    private static IEnumerable<string> Required(BoundReport report) =>
    [
        .. Head.Where(m => RequiredHead.Contains(m) || report.Definition.Requires.Contains(m)),
        .. report.Members.Where(m => m.Table is { List: not { Definition.IsOptional: true } }).Select(m => m.Id),
    ];

    private static void WriteHead(JsonText json, ReportDefinition definition)
    {
        using (json.Object("standard", onOneLine: true))
            json.String("const", definition.Standard.Value);
        using (json.Object("edition", onOneLine: true))
            json.String("const", definition.Edition.Value);
        using (json.Object("organization", onOneLine: true))
        {
            json.String("type", "string");
            json.Number("minLength", 1);
        }

        using (json.Object("organizationCode", onOneLine: true))
        {
            WriteText(json);
            json.Number("minLength", 1);
        }

        using (json.Object("year", onOneLine: true))
        {
            json.String("type", "integer");
            json.Number("minimum", 1);
            json.Number("maximum", 9999);
        }

        using (json.Object("title", onOneLine: true))
            WriteText(json);
        using (json.Object("publicationDate", onOneLine: true))
        {
            WriteText(json);
            KindSchemas.WriteDate(json);
        }
    }

    private static void WriteMember(JsonText json, SchemaCaptions captions, TableSchemas tables, BoundMember member)
    {
        if (member.Table is { } table)
        {
            tables.WriteTable(table);
            return;
        }

        captions.Write(member.Text!.Captions, member.Id);
        WriteText(json);
    }

    private static void WriteFootnotes(JsonText json, BoundReport report)
    {
        using (json.Object("footnotes"))
        {
            json.String("type", "object");
            using (json.Object("propertyNames", onOneLine: true))
                json.Strings("enum", report.Tables.Select(t => t.Id));
            using (json.Object("additionalProperties", onOneLine: true))
            {
                json.String("type", "array");
                using (json.Object("items"))
                {
                    json.String("type", "string");
                    json.Number("minLength", 1);
                }
            }
        }
    }

    private static void WriteText(JsonText json) => json.Strings("type", ["string", "null"]);

    private static void WriteBlanks(JsonText json, BoundReport report)
    {
        using (json.Object("blank"))
        {
            foreach (var table in report.Members.Select(m => m.Table).OfType<BoundTable>())
            {
                json.String(table.Id, table.Definition.Blank switch
                {
                    BlankMeaning.Zero => "zero",
                    BlankMeaning.Unknown => "unknown",
                    BlankMeaning.Forbidden => "forbidden",
                    _ => throw new InvalidOperationException(table.Definition.Blank.ToString()),
                });
            }
        }
    }
}
