using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class ValidateDocumentTests
{
    private static string Seed => Repository.Read("seeds", "ziyang-2020.txt");

    [Fact]
    public void The_seed_is_read_judged_and_drawn()
    {
        using var cli = new CliRun().With("ziyang-2020.txt", Seed).Run("validate", "ziyang-2020.txt");

        Assert.Equal(0, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void A_document_may_come_from_standard_input_or_have_any_name()
    {
        using var cli = new CliRun { Input = System.Text.Encoding.UTF8.GetBytes(Seed) }.With("report", Seed);

        Assert.Equal(0, cli.Run("validate", "-").Code);
        Assert.Equal(0, cli.Run("validate", "report").Code);
        Assert.Contains("  report   198 cells placed, 0 blank, 0 missing\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_not_there_is_a_finding()
    {
        using var cli = new CliRun().With("cut.txt", Seed.Replace("四、结转下年度继续办理", "", StringComparison.Ordinal)).Run("validate", "--tables", "none", "cut.txt");

        Assert.Equal(1, cli.Code);
        Assert.Contains("✘", cli.Out, StringComparison.Ordinal);
        Assert.Contains(" missing\n", cli.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 missing\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_figure_is_found_at_its_line()
    {
        var lines = Seed.Split('\n');
        var line = Array.FindIndex(lines, l => l.Contains("行政许可", StringComparison.Ordinal) && !l.Contains('，', StringComparison.Ordinal)) + 2;
        lines[line] = lines[line].Replace("+72", "-109", StringComparison.Ordinal);
        using var cli = new CliRun().With("seed.txt", string.Join('\n', lines)).Run("validate", "--format", "json", "seed.txt");

        Assert.Equal(0, cli.Code);
        using var report = JsonDocument.Parse(cli.Out);
        var violation = Assert.Single(report.RootElement.GetProperty("violations").EnumerateArray());
        Assert.Equal("itemsNotNegative5[licensing]", violation.GetProperty("rule").GetString());
        Assert.Equal("warning", violation.GetProperty("severity").GetString());
        Assert.True(violation.GetProperty("line").GetInt32() > 0);
        Assert.False(violation.TryGetProperty("column", out _));
    }

    [Fact]
    public void A_cell_that_cannot_be_read_is_a_finding_at_its_line()
    {
        using var cli = new CliRun().With("seed.txt", Seed.Replace("7131", "71x31", StringComparison.Ordinal)).Run("validate", "--lang", "en", "seed.txt");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
        using var report = JsonDocument.Parse(cli.Run("validate", "--format", "json", "seed.txt").Out);
        Assert.False(report.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal("invalid-value", report.RootElement.GetProperty("violations")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void Text_without_tables_fits_no_definition()
    {
        using var cli = new CliRun().With("poem.txt", "床前明月光\n").Run("validate", "poem.txt");

        Assert.Equal(2, cli.Code);
        Assert.Contains("none of the tables of a definition was found in this text", cli.Out, StringComparison.Ordinal);
    }
}
