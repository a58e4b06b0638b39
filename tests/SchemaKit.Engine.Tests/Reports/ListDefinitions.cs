using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>Definitions with open rows, compiled by the real front end.</summary>
internal static class ListDefinitions
{
    /// <summary>A roster of offices, a list of their cases with overall row, an optional list with nested lists, a list without keys.</summary>
    public const string Tables = """
        "kinds": {
          "days": { "base": "decimal", "scale": 1, "min": 0, "label": { "en": "Days" }, "special": [
            { "text": "N/A", "label": { "en": "none" }, "inComparisons": 0 },
            { "text": "<1", "label": { "en": "less than one" }, "inSums": 0, "inComparisons": 0.1, "inExtremes": 0.1, "isValue": true },
            { "text": "?", "label": { "en": "not known" }, "inSums": "unknown", "inExtremes": "unknown" } ] },
          "words": { "base": "text", "label": { "en": "Words" } },
          "day": { "base": "date", "label": { "en": "Day" } }
        },
        "rosters": [ { "id": "offices", "label": { "en": "Offices" }, "key": { "id": "office", "label": { "en": "Office" } }, "overallStandsAlone": true,
          "columns": [ { "id": "name", "kind": "words", "label": { "en": "Name" } } ] } ],
        "tables": [
          { "id": "cases", "shape": "list", "entries": "offices", "cell": "count", "blank": "zero", "label": { "en": "Cases" },
            "columns": [ { "id": "received", "label": { "en": "Received" } }, { "id": "closed", "label": { "en": "Closed" } },
              { "id": "time", "label": { "en": "Time" }, "columns": [ { "id": "median", "kind": "days", "label": { "en": "Median" } }, { "id": "oldest", "kind": "day", "label": { "en": "Oldest" } } ] } ],
            "overall": { "label": { "en": "All offices" } } },
          { "id": "refusals", "shape": "list", "entries": "offices", "cell": "count", "blank": "unknown", "optional": true, "label": { "en": "Refusals" },
            "columns": [ { "id": "total", "label": { "en": "Total" } },
              { "id": "reasons", "list": true, "label": { "en": "Reasons" }, "overall": { "label": { "en": "Sum" } },
                "columns": [ { "id": "times", "label": { "en": "Times" } } ] } ],
            "overall": { "label": { "en": "All offices" } } },
          { "id": "laws", "shape": "list", "cell": "count", "blank": "forbidden", "label": { "en": "Laws" },
            "columns": [ { "id": "title", "kind": "words", "label": { "en": "Title" } }, { "id": "uses", "label": { "en": "Uses" } } ] }
        ]
        """;

    public static BoundReport Report { get; } = Compile(Tables);

    public static BoundReport Compile(string members, string? rules = null)
    {
        var head = $$"""
            "standard": "{{ReportBuilder.Standard}}", "edition": "{{ReportBuilder.Edition}}", "title": { "en": "Report" }, "languages": ["en"]
            """;
        var compilation = DefinitionCompiler.Compile(new SourceFile("test.schemakit.json", $"{{ {head}, {members}{(rules is null ? "" : $", \"rules\": [ {rules} ]")} }}"));
        return compilation.Report ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics));
    }
}
