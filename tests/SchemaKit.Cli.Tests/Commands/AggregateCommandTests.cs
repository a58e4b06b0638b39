using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class AggregateCommandTests
{
    [Fact]
    public void Reports_are_summed_into_a_payload_that_is_valid()
    {
        using var cli = new CliRun().With("in/a.json", Child("甲局")).With("in/b.json", Child("乙局"))
            .Run("aggregate", "in", "-o", "county.json", "--organization", "紫阳县", "--lang", "en");

        Assert.Equal(0, cli.Code);
        Assert.EndsWith("  2 reports summed · wrote county.json\n", cli.Out, StringComparison.Ordinal);
        var sum = JsonNode.Parse(File.ReadAllText(cli.PathOf("county.json")))!;
        Assert.Equal((26, 749561m, "紫阳县", 2020), (
            (int)sum["requests"]!["received"]!["total"]!, (decimal)sum["article20Item9"]!["centralizedProcurement"]!["amount"]!, (string)sum["organization"]!, (int)sum["year"]!));
        Assert.Equal(0, cli.Run("validate", "--tables", "none", "county.json").Code);
    }

    [Fact]
    public void What_is_not_summed_is_said_with_its_place_and_the_output_is_written()
    {
        using var cli = new CliRun()
            .With("in/a.json", Child("甲局", date: "2021-01-05")).With("in/b.json", Child("乙局", date: "2021-02-05")).With("in/c.json", Child("甲局"))
            .With("in/d.json", Payloads.Broken).With("in/e.json", "{").With("in/f.json", Child("丙局", year: 2019))
            .With("all.txt", "甲局\n乙局\n丁局\n丙局\n").Run("aggregate", "in", "-o", "sum.json", "--expected", "all.txt", "--deadline", "2021-01-31", "--lang", "en");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString(), "txt");
        Assert.Equal(26, (int)JsonNode.Parse(File.ReadAllText(cli.PathOf("sum.json")))!["requests"]!["received"]!["total"]!);
    }

    [Fact]
    public void Programs_get_one_object_and_the_payload_goes_to_standard_output_without_a_file()
    {
        using var cli = new CliRun().With("a.json", Child("甲局")).With("b.json", Child("甲局")).Run("aggregate", "a.json", "b.json", "--format", "json", "--lang", "en");

        Assert.Equal(1, cli.Code);
        Assert.Equal(13, (int)JsonNode.Parse(cli.Out)!["requests"]!["received"]!["total"]!);
        var said = JsonNode.Parse(cli.Error)!;
        Assert.Equal((1, 1, "duplicate", "b.json:4:19"), ((int)said["summed"]!, (int)said["notSummed"]!, (string)said["findings"]![0]!["fault"]!, (string)said["findings"]![0]!["place"]!));
        Assert.Contains("a.json:4:19", (string)said["findings"]![0]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_if_nothing_can_be_summed()
    {
        using var cli = new CliRun().With("a.json", "[").Run("aggregate", "a.json", "-o", "sum.json");

        Assert.Equal(2, cli.Code);
        Assert.Equal(["a.json"], cli.Files());
    }

    [Theory]
    [InlineData("--deadline", "2021-02-30")]
    [InlineData("--expected", "nowhere.txt")]
    [InlineData("--year", "x")]
    public void Wrong_options_are_refused(string option, string value)
    {
        using var cli = new CliRun().With("a.json", Child("甲局")).Run("aggregate", "a.json", option, value);

        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Out);
        Assert.NotEmpty(cli.Error);
    }

    [Fact]
    public void Lines_of_one_file_are_reports_too()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 300).Select(i => JsonNode.Parse(Child($"局{i}"))!.ToJsonString()));
        using var cli = new CliRun().With("all.ndjson", lines).Run("aggregate", "all.ndjson", "-o", "sum.json");

        Assert.Equal(0, cli.Code);
        Assert.Contains("300 reports summed", cli.Out, StringComparison.Ordinal);
    }

    private static string Child(string organization, int year = 2020, string? date = null)
    {
        var root = Payloads.Report().ToJson();
        (root["organization"], root["year"]) = (organization, year);
        if (date is not null)
            root["publicationDate"] = date;
        return Payloads.Text(root);
    }
}
