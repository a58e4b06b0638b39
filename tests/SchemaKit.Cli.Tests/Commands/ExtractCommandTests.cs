using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class ExtractCommandTests
{
    private static string Seed => Repository.Read("seeds", "ziyang-2020.txt");

    [Fact]
    public void The_payload_of_the_seed_is_printed_and_is_valid()
    {
        using var cli = new CliRun().With("seed.txt", Seed).Run("extract", "seed.txt");

        Assert.Equal(0, cli.Code);
        Assert.Equal("seed.txt: 政府信息公开工作年度报告 2019 · 198 cells placed, 0 blank, 0 missing\n", cli.Error);
        cli.With("payload.json", cli.Out);
        Assert.Equal(0, cli.Run("validate", "payload.json").Code);
    }

    [Fact]
    public void The_written_payload_is_the_printed_one()
    {
        using var cli = new CliRun().With("seed.txt", Seed).Run("extract", "seed.txt");
        var printed = cli.Out;

        cli.Run("extract", "seed.txt", "-o", "payload.json");

        Assert.Equal(0, cli.Code);
        Assert.Empty(cli.Out);
        Assert.EndsWith("0 missing; wrote payload.json\n", cli.Error, StringComparison.Ordinal);
        Assert.Equal(printed, File.ReadAllText(cli.PathOf("payload.json")));
        Assert.Equal(["payload.json", "seed.txt"], cli.Files());
    }

    [Fact]
    public void What_is_missing_is_told_and_the_rest_is_still_written()
    {
        using var cli = new CliRun().With("cut.txt", Seed.Replace("四、结转下年度继续办理", "", StringComparison.Ordinal)).Run("extract", "cut.txt", "-o", "p.json");

        Assert.Equal(1, cli.Code);
        Assert.True(File.Exists(cli.PathOf("p.json")));
        Assert.True(cli.Error.Split('\n').Length > 2);
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_told_and_what_was_there_stays()
    {
        using var cli = new CliRun().With("seed.txt", Seed).With("taken/old", "old").Run("extract", "seed.txt", "-o", "taken");

        Assert.Equal(2, cli.Code);
        Assert.Contains("it is a folder", cli.Error, StringComparison.Ordinal);
        Assert.Equal(["seed.txt", "taken", "taken/old"], cli.Files());
        Assert.Equal(2, cli.Run("extract", "seed.txt", "-o", "no/such/folder.json").Code);
        Assert.Contains("the folder does not exist", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_mixes_editions_is_printed_as_a_payload_for_each()
    {
        using var cli = new CliRun().With("mixed.txt", Editions.MixedDocument).Run(["extract", "--lang", "en", .. Editions.Options, "mixed.txt"]);
        var payloads = Payloads.AllIn(cli.Out);

        Assert.Equal(1, cli.Code);
        Assert.Equal(["2019: requests proceedings", "2021: article20Item1 article20Item5 article20Item6 article20Item8"], payloads.Select(Tables));
        Assert.All(payloads, p => Assert.Equal(2020, p["year"]!.GetValue<int>()));
        Assert.Contains("2019 + 2021 · ", cli.Error, StringComparison.Ordinal);
        Assert.Contains(
            "a payload for each, one after the other: 2019 (requests, proceedings) and 2021 (article20Item1, article20Item5, article20Item6, article20Item8)", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_mixes_editions_is_not_written_to_one_file_unless_one_is_chosen()
    {
        using var cli = new CliRun().With("mixed.txt", Editions.MixedDocument).Run(["extract", .. Editions.Options, "mixed.txt", "-o", "out.json"]);

        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Out);
        Assert.Equal(
            "mixed.txt: mixes editions 2019 (requests, proceedings) and 2021 (article20Item1, article20Item5, article20Item6, article20Item8); out.json can hold the payload of one, so nothing is written. "
            + "Choose one with --edition or --definition; without --output a payload for each is printed\n",
            cli.Error);
        Assert.Equal(["mixed.txt"], cli.Files());

        Assert.Equal(1, cli.Run(["extract", .. Editions.Options, "--edition", "2021", "mixed.txt", "-o", "out.json"]).Code);
        Assert.Contains("article20Item1", Tables(JsonNode.Parse(File.ReadAllText(cli.PathOf("out.json")))!), StringComparison.Ordinal);
    }

    private static string Tables(JsonNode payload) =>
        $"{payload["edition"]}: {string.Join(' ', payload.AsObject().Where(m => m.Value is JsonObject).Select(m => m.Key))}";

    [Theory]
    [InlineData("missing.txt", "does not exist")]
    [InlineData("poem.txt", "none of the tables of a definition was found in this text, and it is not JSON")]
    [InlineData("nothing.txt", "is empty")]
    [InlineData("form.pdf", "is a PDF file; only text and JSON are read")]
    public void An_unreadable_document_writes_nothing(string name, string reason)
    {
        using var cli = new CliRun().With("poem.txt", "床前明月光\n").With("nothing.txt", " \n").With("form.pdf", "%PDF-1.4");
        var before = cli.Files();

        cli.Run("extract", name, "-o", "payload.json");

        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Out);
        Assert.Equal($"{name}: {reason}\n", cli.Error);
        Assert.Equal(before, cli.Files());
    }
}
