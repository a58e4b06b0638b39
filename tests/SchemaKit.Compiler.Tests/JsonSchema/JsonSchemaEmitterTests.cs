using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.JsonSchema;

public sealed class JsonSchemaEmitterTests
{
    [Fact]
    public void Schema_of_the_sample_is_as_approved() => Snap.Verify(JsonSchemaEmitter.Emit(SampleReport.Build()), "json");

    [Fact]
    public void Schema_keeps_to_the_profile() => SchemaProfile.Check(JsonSchemaEmitter.Emit(SampleReport.Build()));

    [Fact]
    public void Schema_is_the_same_text_every_time()
    {
        var schema = JsonSchemaEmitter.Emit(SampleReport.Build());

        Assert.Equal(schema, JsonSchemaEmitter.Emit(SampleReport.Build()));
        Assert.DoesNotContain('\r', schema);
        Assert.DoesNotContain(" \n", schema, StringComparison.Ordinal);
        Assert.EndsWith("}\n", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_of_a_table_and_a_kind_never_clash()
    {
        var row = BoundReportBuilder.Integer("row", 0, 5);

        SchemaProfile.Check(JsonSchemaEmitter.Emit(new BoundReportBuilder().Matrix("kind", "a b", "c d", row).Build()));
    }

    [Fact]
    public void Node_without_a_label_is_called_by_its_id()
    {
        var bare = BoundReportBuilder.Node("bare", Text.LocalizedString.Empty);
        var report = new BoundReportBuilder().Table("t", Compiler.Definitions.TableShape.Record, [], [bare], (_, _) => BoundReportBuilder.Count).Build();

        using var schema = JsonDocument.Parse(JsonSchemaEmitter.Emit(report));

        var node = schema.RootElement.GetProperty("properties").GetProperty("t").GetProperty("properties").GetProperty("bare");
        Assert.Equal("bare", node.GetProperty("title").GetString());
    }

    [Fact]
    public void A_date_is_a_day_that_exists()
    {
        using var schema = JsonDocument.Parse(JsonSchemaEmitter.Emit(SampleReport.Build()));
        var date = schema.RootElement.GetProperty("properties").GetProperty("publicationDate");
        var pattern = new Regex(date.GetProperty("pattern").GetString()!, RegexOptions.ECMAScript);

        foreach (var year in (int[])[0, 1, 4, 96, 100, 400, 1900, 1996, 2000, 2023, 2024, 2100, 9996, 9999])
        {
            for (var (month, day) = (0, 0); month <= 13; (month, day) = day == 32 ? (month + 1, 0) : (month, day + 1))
            {
                var exists = year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
                Assert.True(pattern.IsMatch(text) == exists, text);
            }
        }

        Assert.All((string[])["2021-1-31", "2021-01-310", "12021-01-31", "2021/01/31", "2021-01-3１", ""], text => Assert.DoesNotMatch(pattern, text));
        Assert.Equal(10, date.GetProperty("maxLength").GetInt32());
    }

    [Fact]
    public void Hostile_text_changes_nothing_but_the_wording()
    {
        Assert.SkipUnless(Repository.Shared is not null, "the hostile strings stand beside the repository");
        var plain = JsonShape.Of(JsonSchemaEmitter.Emit(SampleReport.Build(BoundReportBuilder.Text("Plain", "Plain"))));
        using var strings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "reliability", "hostile", "strings.json")));

        Assert.All(strings.RootElement.EnumerateArray(), entry =>
        {
            var value = HostileValue(entry);
            var schema = JsonSchemaEmitter.Emit(SampleReport.Build(BoundReportBuilder.Text(value, value)));

            Assert.Equal(plain, JsonShape.Of(schema));
            Assert.DoesNotContain(schema.Split('\n'), line => line.Any(char.IsControl));
        });
    }

    /// <summary>One of the strings is half a surrogate pair, which the reader does not hand out.</summary>
    private static string HostileValue(JsonElement entry)
    {
        try
        {
            return entry.GetProperty("value").GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\ud800" + entry.GetProperty("canary").GetString();
        }
    }
}
