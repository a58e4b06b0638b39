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
