using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Definitions.Extending;

/// <summary>An edition with every list that another may take from.</summary>
internal static class Editions
{
    public const string First = """
        {
          "standard": "s", "edition": "1", "title": { "en": "First" }, "citation": { "en": "Notice 1" },
          "inForce": { "first": 2000 }, "namespace": "S.First", "typeName": "Filing",
          "kinds": {
            "mark": { "base": "code", "codes": [ { "id": "good", "label": { "en": "Good" } }, { "id": "bad", "label": { "en": "Bad" } } ] },
            "money": { "base": "decimal", "scale": 2, "unit": { "en": "EUR" } }
          },
          "sections": [ { "id": "words", "label": { "en": "Words" } }, { "id": "figures", "label": { "en": "Figures" }, "tables": ["people", "marks"] } ],
          "tables": [
            { "id": "people", "shape": "matrix", "cell": "count", "label": { "en": "People" },
              "columns": [ { "id": "women", "label": { "en": "Women" } }, { "id": "men", "label": { "en": "Men" } },
                { "id": "total", "label": { "en": "Total" }, "sumOf": ["*"] } ],
              "rows": [ { "id": "staff", "label": { "en": "Staff" } },
                { "id": "guests", "label": { "en": "Guests" }, "rows": [ { "id": "paying", "label": { "en": "Paying" } }, { "id": "invited", "label": { "en": "Invited" } } ] },
                { "id": "total", "label": { "en": "Total" }, "sumOf": ["*"] } ] },
            { "id": "marks", "shape": "record", "cell": "mark", "label": { "en": "Marks" }, "columns": [ { "id": "food", "label": { "en": "Food" } } ] }
          ],
          "rules": [ { "id": "moreStaff", "status": "practice", "severity": "warning", "text": { "en": "More staff than paying guests" },
            "forEach": "column of people", "assert": "staff >= guests.paying" } ]
        }
        """;

    public static string Second(string members) => $$"""{ "standard": "s", "edition": "2", "extends": "1"{{(members.Length == 0 ? "" : ", " + members)}} }""";

    public static DefinitionCompilation Compile(SourceFile source, params string[] others) => DefinitionCompiler.Compile(
        source, DefinitionLibrary.Of(others.Select((text, i) => new SourceFile($"other{i + 1}.schemakit.json", text))), TestContext.Current.CancellationToken);

    public static DefinitionCompilation Compile(string text, params string[] others) => Compile(new SourceFile("own.schemakit.json", text), others);

    /// <summary>Asserts that exactly the marked findings are reported.</summary>
    public static IReadOnlyList<Diagnostic> Verify(string marked, params string[] others) =>
        MarkedText.Verify(marked, source => Compile(source, others).Diagnostics);
}
