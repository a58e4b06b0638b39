using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Definitions;

public sealed class DefinitionReaderTests
{
    private const string Everything = """
        {
          "$schema": "../definition.schema.json",
          "standard": "gov-info-disclosure",
          "edition": "2019",
          "title": { "zh-Hans": "政府信息公开工作年度报告", "en": "Annual report" },
          "titlePatterns": ["{organization}{year}年年度报告"],
          "citation": { "zh-Hans": "国办公开办函〔2019〕60号" },
          "inForce": { "first": 2019, "last": 2020 },
          "languages": ["zh-Hans", "en"],
          "namespace": "Gov.Disclosure",
          "typeName": "AnnualReport",
          "kinds": {
            "money": { "base": "decimal", "min": 0, "max": 12.50, "scale": 2, "unit": { "zh-Hans": "元" }, "otherUnits": { "万元": 10000 }, "label": { "en": "Money" } },
            "days": { "base": "decimal", "scale": 1, "special": [{ "text": "<1", "label": { "en": "less" }, "inSums": 0, "inComparisons": 0.1, "inExtremes": "unknown", "isValue": true }, { "text": "N/A" }] },
            "level": { "base": "code", "codes": [{ "id": "high", "label": { "en": "High" } }, { "id": "low", "label": { "en": "Low" } }] }
          },
          "requires": ["title"],
          "rosters": [{ "id": "offices", "label": { "en": "O" }, "key": { "id": "office", "label": { "en": "K" } }, "overallStandsAlone": true, "cell": "count", "blank": "forbidden", "columns": [ { "id": "staff", "label": { "en": "S" } } ] }],
          "sections": [
            { "id": "summary", "number": "一", "label": { "en": "Summary" } },
            { "id": "figures", "label": { "en": "Figures" }, "tables": ["requests", "fees"] }
          ],
          "tables": [
            {
              "id": "requests", "shape": "matrix", "number": "三", "label": { "en": "Requests" }, "short": { "en": "R" }, "aliases": ["Applications"],
              "note": { "en": "N" }, "citation": { "en": "C" }, "stub": { "en": "S" }, "columnCaption": { "en": "CC" }, "cell": "count", "blank": "unknown",
              "rows": [
                { "id": "received", "number": "一", "label": { "en": "Received" }, "aliases": ["New", "In"] },
                { "id": "outcomes", "label": { "en": "Outcomes" }, "rows": [
                  { "id": "granted", "label": { "en": "Granted" } },
                  { "id": "total", "label": { "en": "Total" }, "sumOf": ["*"] } ] }
              ],
              "columns": [ { "id": "all", "label": { "en": "All" } } ]
            },
            { "id": "fees", "shape": "record", "columns": [ { "id": "amount", "label": { "en": "Amount" }, "kind": "money" } ] },
            { "id": "cases", "shape": "list", "entries": "offices", "optional": true, "overall": { "label": { "en": "All" }, "sumOf": ["*"] },
              "columns": [ { "id": "late", "label": { "en": "Late" } }, { "id": "slow", "list": true, "label": { "en": "Slow" }, "key": { "id": "file", "label": { "en": "F" } }, "columns": [ { "id": "days", "label": { "en": "D" } } ] } ] },
            { "id": "older", "shape": "list", "columnsOf": "cases" }
          ],
          "rules": [
            {
              "id": "balance", "status": "practice", "severity": "warning", "text": { "en": "T" }, "citation": { "en": "C" }, "note": { "en": "N" },
              "forEach": "column of requests", "where": { "rows": ["received"], "columns": ["all", "*"] },
              "assert": "received = outcomes.total", "tolerance": { "absolute": 0.5 }, "since": 2019, "until": 2020
            },
            { "id": "plain", "status": "printed", "assert": "1 = 1", "tolerance": "none" },
            { "id": "near", "status": "printed", "severity": "explain", "explainedBy": "cases", "forEach": "entry of cases", "with": { "k": [2, 3] }, "where": "late > 0", "assert": "late = {k}", "tolerance": { "relative": 0.01 } },
            { "id": "rounded", "status": "printed", "assert": "1 = 1", "tolerance": "precision" }
          ]
        }
        """;

    [Fact]
    public void Reader_keeps_every_member()
    {
        var definition = Read(Everything, out var diagnostics)!;
        Assert.Empty(diagnostics);
        Snap.Verify(DefinitionPrinter.Print(definition));
    }

    [Fact]
    public void Reader_fills_in_the_defaults()
    {
        var definition = Read(
            """
            { "standard": "s", "edition": "1", "title": { "fi": "F", "sv": "S" },
              "kinds": { "amount": { "base": "decimal" } },
              "tables": [{ "id": "t", "shape": "record", "columns": [{ "id": "c", "label": { "fi": "C" } }] }],
              "rules": [{ "id": "r", "status": "implied", "assert": "t.c = 1" }] }
            """,
            out var diagnostics)!;
        Assert.Empty(diagnostics);
        Assert.Equal(["fi", "sv"], definition.Languages);
        Assert.Equal((null, "Report"), (definition.Namespace, definition.TypeName));
        Assert.Equal((0, null, null), (definition.Kinds[0].Scale, definition.Kinds[0].Min?.Value, definition.Kinds[0].Max?.Value));
        Assert.Equal((BlankMeaning.Zero, 0), (definition.Tables[0].Blank, definition.Tables[0].Rows.Count));
        Assert.Equal(Compiler.Definitions.RuleSeverity.Error, definition.Rules[0].Severity);
        Assert.Null(definition.Rules[0].Tolerance);
        Assert.Equal(default, definition.Rules[0].Years);
    }

    [Fact]
    public void Formula_stands_at_the_place_of_its_json_string()
    {
        var assert = Read(Everything, out _)!.Rules[0].Assert;
        Assert.Equal("\"received = outcomes.total\"", Everything.Substring(assert.Span.Start, assert.Span.Length));
    }

    [Fact]
    public void Neighbours_of_broken_parts_survive()
    {
        const string Text = """
            { "standard": "s", "edition": "1", "title": { "en": "T" },
              "kinds": { "good": { "base": "text" }, "bad": 1 },
              "sections": [ 1, { "id": "text", "label": { "en": "x" } } ],
              "tables": [
                { "id": "t", "shape": "matrix",
                  "rows": [ { "label": { "en": "nameless" } }, null, { "id": "r", "label": { "en": "R" } }, { "id": "R", "label": { "en": "R" } } ],
                  "columns": 1 },
                { "id": "u", "shape": "cube", "columns": [ { "id": "c", "label": { "en": "C" } } ] } ],
              "rules": [ { "id": "a" }, { "id": "b", "status": "printed", "assert": "1 = 1" } ] }
            """;
        var definition = Read(Text, out var diagnostics)!;

        Assert.Equal(
            ["SK0103", "SK0103", "SK0101", "SK0103", "SK0105", "SK0103", "SK0111", "SK0101", "SK0101"],
            diagnostics.Select(d => d.Id));
        Assert.Equal(["good"], definition.Kinds.Select(k => k.Id.Value));
        Assert.Equal(["text"], definition.Sections.Select(s => s.Id.Value));
        Assert.Equal(["_1", "r"], definition.Tables[0].Rows.Select(r => r.Id.Value));
        Assert.Equal(["_2"], definition.Tables[0].Columns.Select(c => c.Id.Value));
        Assert.Equal(["t", "u"], definition.Tables.Select(t => t.Id.Value));
        Assert.Equal(["b"], definition.Rules.Select(r => r.Id.Value));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("\"text\"")]
    public void Text_that_is_no_object_gives_no_definition(string text)
    {
        Assert.Null(Read(text, out var diagnostics));
        Assert.Single(diagnostics);
    }

    [Fact]
    public void Every_hostile_definition_is_read_or_reported()
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not here");
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Shared!, "reliability", "hostile", "definitions")))
        {
            var text = File.ReadAllText(path);
            Read(text, out var diagnostics);
            Assert.Null(DefinitionCompiler.Compile(new SourceFile(path, text), TestContext.Current.CancellationToken).Report);

            // All of them lack the head of the format.
            Assert.True(diagnostics.Count(d => d.Id == "SK0101") >= 3, path);
        }
    }

    [Fact]
    public void Every_prefix_of_a_definition_is_reported()
    {
        for (var length = 0; length < Everything.Length; length++)
        {
            var source = new SourceFile("test.schemakit.json", Everything[..length]);
            var compilation = DefinitionCompiler.Compile(source, TestContext.Current.CancellationToken);
            Assert.Null(compilation.Report);
            Assert.Contains(compilation.Diagnostics, d => d.Id == "SK0001" && d.Span.End == length);
        }
    }

    [Fact]
    public void Every_definition_without_one_character_is_read_or_reported()
    {
        for (var i = 0; i < Everything.Length; i++)
        {
            var compilation = DefinitionCompiler.Compile(new SourceFile("test.schemakit.json", Everything.Remove(i, 1)), TestContext.Current.CancellationToken);
            Assert.Equal(compilation.Report is null, compilation.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
        }
    }

    private static ReportDefinition? Read(string text, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var source = new SourceFile("test.schemakit.json", text);
        var bag = new DiagnosticBag(source);
        var definition = DefinitionReader.Read(source, bag);
        diagnostics = bag.ToSortedList();
        return definition;
    }
}
