using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>What is written once expands into exactly the instances that the compiler bound.</summary>
public sealed class PortableExpansionTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expansion_has_exactly_the_instances(string name) => Check(GoldenCase.Named(name).Compile().Report!);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Expansion_has_exactly_the_instances_of_random_definitions(int seed)
    {
        var random = new RandomDefinitions(seed);
        for (var i = 0; i < 60; i++)
            Check(DefinitionCompiler.Compile(new SourceFile("random.schemakit.json", random.Next()), TestContext.Current.CancellationToken).Report!);
    }

    [Fact]
    public void Fixed_cells_that_are_called_as_the_row_stay_fixed() => Check(Compile(
        """{ "id": "r", "status": "printed", "forEach": "row of t", "assert": "x = t.a.b.x" }, { "id": "c", "status": "printed", "forEach": "column of t", "assert": "a.b = t.c.x" }"""));

    [Fact]
    public void Rows_without_a_common_form_are_written_out()
    {
        var report = Compile("""{ "id": "r", "status": "printed", "forEach": "row of t", "assert": "x <= {k} * y", "with": { "k": [2, 4] } }""");
        Check(report);
        Assert.Equal(3 * 2, Rules(report).Count);
    }

    [Fact]
    public void A_variable_called_as_an_axis_is_not_taken_for_it() => Check(Compile(
        """{ "id": "r", "status": "printed", "forEach": "row of t", "assert": "x <= n{row}", "with": { "row": [1, 2] } }, { "id": "s", "status": "printed", "assert": "t.c.x <= t.c.n{column+1}", "with": { "column": [0, 1] } }"""));

    [Fact]
    public void A_number_that_is_only_part_of_a_name_is_found_only_where_it_fits_every_value()
    {
        var report = Compile("""{ "id": "r", "status": "printed", "forEach": "row of t", "assert": "m1{k} <= n{k}", "with": { "k": [9, 10] } }, { "id": "s", "status": "printed", "forEach": "row of t", "assert": "n{k-8} <= n{k}", "with": { "k": [9, 10] } }""");
        Check(report);
        Assert.Equal(4 + 1, Rules(report).Count);
    }

    private static BoundReport Compile(string rules)
    {
        string[] columns = ["x", "y", "n1", "n2", "n9", "n10", "m19", "m110"];
        var compilation = DefinitionCompiler.Compile(new SourceFile("t.schemakit.json", $$"""
            { "standard": "t", "edition": "1", "title": { "en": "T" }, "tables": [ { "id": "t", "shape": "matrix", "cell": "count",
                "rows": [ { "id": "a", "rows": [ { "id": "b" } ] }, { "id": "c" } ], "columns": [ {{string.Join(", ", columns.Select(c => $$"""{ "id": "{{c}}" }"""))}} ] } ],
              "rules": [ {{rules}} ] }
            """));
        return compilation.Report ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics));
    }

    private static JsonArray Rules(BoundReport report) => JsonNode.Parse(JsonSchemaEmitter.Emit(report))!["x-schemakit"]!["rules"]!.AsArray();

    private static void Check(BoundReport report)
    {
        var expected = report.Rules.SelectMany(r => r.Instances, (r, i) => (Id: i.IdIn(r), List: r.IsOverList, Form: Form(report, r, i))).ToList();
        var actual = PortableExpansion.Of(JsonSchemaEmitter.Emit(report)).Select(i => (i.Id, List: i.List is not null, Form: Form(i.Form))).ToList();
        Assert.Equal(expected, actual);
    }

    private static string Form(BoundReport report, BoundRule rule, BoundInstance instance)
    {
        var json = new JsonText();
        PortablePrinter.Write(json, new PortableForms(report, rule).Of(instance), onOneLine: true);
        return JsonNode.Parse(json.ToString())!.ToJsonString();
    }

    private static string Form(JsonElement rule)
    {
        var form = JsonNode.Parse(rule.GetRawText())!.AsObject();
        foreach (var name in new[] { "id", "forEach", "with", "severity", "status", "explainedBy", "since", "until", "text" })
            form.Remove(name);
        return form.ToJsonString();
    }
}
