using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>Reports whose tables follow another edition than they say, or several.</summary>
public sealed class ValidateEditionsTests
{
    private static string Seed => Repository.Read("seeds", "ziyang-2020.txt");

    [Fact]
    public void A_payload_of_another_edition_than_it_says_is_mislabelled_and_judged_by_that_of_its_tables()
    {
        var payload = Payloads.BrokenReport().ToJson();
        payload["edition"] = "2021";
        using var report = Json(payload.ToJsonString(), out var code);

        Assert.Equal(1, code);
        Assert.Equal("2019", report.RootElement.GetProperty("edition").GetString());
        Assert.Equal("mislabelled-edition", Rules(report).First());
        Assert.Equal(
            ["balance[naturalPerson]", "mislabelled-edition", "requests.outcomes.total[naturalPerson]", "requests.total[outcomes.total]"],
            Rules(report).Order(StringComparer.Ordinal));
        Assert.Equal(47, Count(report, "holds") + Count(report, "violated"));
    }

    [Fact]
    public void A_payload_with_the_keys_of_two_editions_mixes_them_and_each_table_is_judged_by_its_own()
    {
        using var cli = new CliRun().With("mixed.json", Mixed().ToJsonString()).Run(["validate", "--lang", "en", "--tables", "none", .. Editions.Options, "mixed.json"]);

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void The_mixed_payload_for_programs_lists_its_editions()
    {
        using var report = Json(Mixed().ToJsonString(), out _);

        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("edition").ValueKind);
        Assert.Equal(
            "2019: requests proceedings; 2021: article20Item1 article20Item5 article20Item6 article20Item8",
            string.Join("; ", report.RootElement.GetProperty("editions").EnumerateArray()
                .Select(e => e.GetProperty("edition").GetString() + ": " + string.Join(' ', e.GetProperty("tables").EnumerateArray().Select(t => t.GetString())))));
        Assert.Equal(["mixed-editions", "proceedings.reconsideration.total"], Rules(report));
        Assert.Equal((39 + 2, 1, 7 + 42 + 12 + 192 + 9 + 199), (Count(report, "holds"), Count(report, "violated"), Count(report, "notEvaluated")));
    }

    [Fact]
    public void Wrong_keys_in_a_payload_of_one_edition_stay_what_they_are()
    {
        var payload = Payloads.Report().ToJson();
        payload["requests"]!.AsObject().Remove("outcomes");
        payload["article20Item5"]!["licensing"]!["decided"] = 1;
        using var report = Json(payload.ToJsonString(), out _);

        Assert.Equal(["missing-key", "unknown-key"], Rules(report).Order());
        Assert.Equal("2019", report.RootElement.GetProperty("edition").GetString());
    }

    [Fact]
    public void A_document_is_of_the_edition_of_its_tables_whatever_its_year()
    {
        using var cli = new CliRun().With("seed.txt", Seed.Replace("2020年政府信息公开工作年度报告", "2023年政府信息公开工作年度报告", StringComparison.Ordinal));
        using var report = Json(cli.Run(["validate", "--lang", "en", "--format", "json", .. Editions.Options, "seed.txt"]));

        Assert.Equal(0, cli.Code);
        Assert.Equal(("2019", 47), (report.RootElement.GetProperty("edition").GetString(), Count(report, "holds")));
        Assert.Contains("2023 is not one of the reporting years", report.RootElement.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_tables_of_two_editions_is_read_and_judged_table_by_table()
    {
        using var cli = new CliRun().With("mixed.txt", Editions.MixedDocument).Run(["validate", "--lang", "en", "--tables", "none", .. Editions.Options, "mixed.txt"]);

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
    }

    private static JsonObject Mixed()
    {
        var payload = Payloads.Report().ToJson();
        foreach (var table in payload.Select(m => m.Key).Where(k => k.StartsWith("article", StringComparison.Ordinal)).ToList())
            payload.Remove(table);
        payload["edition"] = "2021";
        payload["article20Item1"] = JsonNode.Parse("""{ "governmentRule": { "issued": 0, "repealed": 0, "inForce": 0 }, "normativeDocument": { "issued": 3, "repealed": 1, "inForce": 14 } }""");
        payload["article20Item5"] = JsonNode.Parse("""{ "licensing": { "decisions": 7 } }""");
        payload["article20Item6"] = JsonNode.Parse("""{ "penalty": { "decisions": 8 }, "coercion": { "decisions": 9 } }""");
        payload["article20Item8"] = JsonNode.Parse("""{ "administrativeFee": { "feesCollected": 1.25 } }""");
        payload["proceedings"]!["reconsideration"]!["total"] = 9;
        return payload;
    }

    private static JsonDocument Json(string payload, out int code)
    {
        using var cli = new CliRun().With("report.json", payload);
        var report = Json(cli.Run(["validate", "--format", "json", .. Editions.Options, "report.json"]));
        code = cli.Code;
        return report;
    }

    private static JsonDocument Json(CliRun cli) => JsonDocument.Parse(cli.Out);

    private static IEnumerable<string> Rules(JsonDocument report) =>
        report.RootElement.GetProperty("violations").EnumerateArray().Select(v => v.GetProperty("rule").GetString()!);

    private static int Count(JsonDocument report, string outcome) => report.RootElement.GetProperty("rules").GetProperty(outcome).GetInt32();
}
