using System.Text.Json;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>JSON of other programs, read as a document.</summary>
public sealed class ExtractForeignTests
{
    private const string Group = """{ "upheld": 1, "corrected": 2, "others": 3, "pending": 4, "sum": 10 }""";

    private const string Foreign = $$"""
        { "parts": [ { "name": "四、政府信息公开行政复议、行政诉讼情况", "data": { "reconsideration": {{Group}}, "direct": {{Group}}, "afterwards": {{Group}} } } ] }
        """;

    [Fact]
    public void The_payload_holds_what_was_placed()
    {
        using var cli = new CliRun().With("foreign.json", Foreign).Run(["extract", "--lang", "en", .. Editions.Options, "foreign.json"]);
        using var payload = JsonDocument.Parse(cli.Out);

        Assert.Equal(1, cli.Code);
        Assert.Equal(4, payload.RootElement.GetProperty("proceedings").GetProperty("litigation").GetProperty("direct").GetProperty("pending").GetInt32());
        Assert.Contains("sum = total", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_verdict_is_that_of_a_document()
    {
        using var cli = new CliRun().With("foreign.json", Foreign).Run(["validate", "--tables", "none", .. Editions.Options, "foreign.json"]);

        Assert.Equal(1, cli.Code);
        Assert.Contains("15 cells placed, 0 blank, ", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"standard\": \"gov-info-disclosure\", ")]
    [InlineData("{ \"a\": [")]
    [InlineData("{ \"a\": 1 }")]
    public void A_payload_stays_a_payload_and_other_JSON_stays_unreadable(string json)
    {
        using var cli = new CliRun().With("x.json", json).Run(["validate", .. Editions.Options, "x.json"]);

        Assert.Equal(2, cli.Code);
        Assert.DoesNotContain("placed", cli.Out, StringComparison.Ordinal);
    }
}
