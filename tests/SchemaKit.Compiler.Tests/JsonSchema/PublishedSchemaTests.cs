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

    [Fact]
    public void Balance_of_the_2019_edition_reads_as_its_language_reference_shows_it()
    {
        using var schema = JsonDocument.Parse(JsonSchemaEmitter.Emit(PublishedDefinition.Compile("gov-info-disclosure", "2019")));

        var balance = schema.RootElement.GetProperty("x-schemakit").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "balance[total]");
        Assert.Equal("=", balance.GetProperty("relation").GetString());
        Assert.Equal("0", balance.GetProperty("constant").GetString());
        Assert.Equal(
            """[[1, "/requests/received/total"], [1, "/requests/carriedIn/total"], [-1, "/requests/outcomes/total/total"], [-1, "/requests/carriedForward/total"]]""",
            balance.GetProperty("terms").GetRawText());
    }

    [Fact]
    public void A_rule_over_the_same_cells_of_other_reports_is_written_once_and_names_each_of_its_instances()
    {
        var report = PublishedDefinition.Compile("gov-info-disclosure", "2021");
        using var schema = JsonDocument.Parse(JsonSchemaEmitter.Emit(report));

        var rule = schema.RootElement.GetProperty("x-schemakit").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "sumOfBodiesRequests");
        Assert.Equal(
            report.Rules.Single(r => r.Id == "sumOfBodiesRequests").Instances.Select(i => i.Key).Zip(report.Cells.Where(c => c.Table.Id == "requests").Select(c => c.Pointer)),
            rule.GetProperty("cells").EnumerateObject().Select(c => (c.Name, c.Value.GetString()!)));
        Assert.Equal(("cell", "="), (rule.GetProperty("forEach").GetString(), rule.GetProperty("relation").GetString()));
        Assert.Equal("""{"sum": [[1, "cell"]]}""", rule.GetProperty("left").GetRawText());
        Assert.Equal("""{"sum": [[1, {"source": "children", "cell": "cell"}]]}""", rule.GetProperty("right").GetRawText());
    }
}
