using System.Text.Json;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>The schemas that integrators download are those of the definitions beside them.</summary>
public sealed class PublishedSchemaTests
{
    [Theory]
    [InlineData("gov-info-disclosure", "2019")]
    [InlineData("gov-info-disclosure", "2021")]
    [InlineData("us-foia-annual-report", "2.1")]
    public void Published_schema_is_in_step_with_its_definition(string standard, string edition)
    {
        var schema = JsonSchemaEmitter.Emit(PublishedDefinition.Compile(standard, edition));
        var path = Repository.PathOf("schema", standard, edition + ".schema.json");
        if (Environment.GetEnvironmentVariable("SNAP_ACCEPT") == "1")
            File.WriteAllText(path, schema);

        Assert.Equal(schema, File.Exists(path) ? File.ReadAllText(path) : "");
        SchemaProfile.Check(schema);
    }

    [Theory]
    [InlineData("gov-info-disclosure-2019", "balance")]
    [InlineData("gov-info-disclosure-2019", "sumOfBodiesRequests")]
    [InlineData("lists", "daysInOrder")]
    public void Rule_reads_as_the_specification_shows_it(string name, string id)
    {
        var page = File.ReadAllText(Repository.PathOf("schema", "vocabulary", "README.md"));
        using var schema = JsonDocument.Parse(JsonSchemaEmitter.Emit(GoldenCase.Named(name).Compile().Report!));
        var rule = schema.RootElement.GetProperty("x-schemakit").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == id).GetRawText();

        Assert.Contains(Folded(rule[..rule.IndexOf(", \"status\"", StringComparison.Ordinal)]), Folded(page), StringComparison.Ordinal);

        static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public void A_rule_over_the_same_cells_of_other_reports_is_written_once_and_expands_into_each_of_its_instances()
    {
        var report = PublishedDefinition.Compile("gov-info-disclosure", "2021");
        var cells = PortableExpansion.Of(JsonSchemaEmitter.Emit(report)).Where(i => i.Rule == "sumOfBodiesRequests").ToList();

        Assert.Equal(
            report.Rules.Single(r => r.Id == "sumOfBodiesRequests").Instances.Select(i => i.Key).Zip(report.Cells.Where(c => c.Table.Id == "requests").Select(c => c.Pointer)),
            cells.Select(c => (c.KeyFor(null), c.Form.GetProperty("left")[0][1].GetString()!)));
        Assert.Single(cells.Select(c => c.Form.GetProperty("forEach").GetRawText()).Distinct());
    }
}
