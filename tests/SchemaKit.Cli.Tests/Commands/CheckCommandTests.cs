using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void A_sound_definition_is_summed_up_in_one_line()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Edition2019).Run("check", "d.schemakit.json");

        Assert.Equal(0, cli.Code);
        Assert.Equal(
            "no errors · 40 equations, 7 inequalities · 11 rules over other reports · 198 cells, 8 of them under no rule (article20Item1 …): schemakit check --coverage\n",
            cli.Out);
        Assert.Empty(cli.Error);
    }

    [Fact]
    public void Every_error_stands_with_its_line_underlined()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Broken).Run("check", "d.schemakit.json");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void Coverage_lists_the_cells_under_no_rule()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Edition2019).Run("check", "--coverage", "d.schemakit.json");

        Assert.Equal(0, cli.Code);
        Assert.StartsWith("Cells under no rule: 8 of 198\n  /article20Item1/governmentRule/made   规章 · 本年新制作数量\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_prints_tables_kinds_and_every_rule_instance()
    {
        using var cli = new CliRun().With("d.schemakit.json", GoldenCase.Named("everything").Text).Run("check", "--show", "d.schemakit.json");

        Assert.Equal(0, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void Show_prints_lists_and_the_rules_over_their_rows()
    {
        using var cli = new CliRun().With("d.schemakit.json", GoldenCase.Lists.Text).Run("check", "--show", "--coverage", "d.schemakit.json");

        Assert.Equal(0, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_still_checked()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Slice).Run("check", "missing.json", ".", "d.schemakit.json");

        Assert.Equal(2, cli.Code);
        Assert.Equal("missing.json: does not exist\n.: is a folder, not a file\n", cli.Error);
        Assert.StartsWith("d.schemakit.json: no errors", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_past_the_limit_is_refused_with_the_limit()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Slice.PadRight((1 << 20) + 1)).Run("check", "d.schemakit.json");

        Assert.Equal(2, cli.Code);
        Assert.Equal("d.schemakit.json: is larger than 1 MiB, the most that is read\n", cli.Error);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_place()
    {
        using var cli = new CliRun().With("d.schemakit.json", [(byte)'{', 0xFF]).Run("check", "d.schemakit.json");

        Assert.Equal(2, cli.Code);
        Assert.Equal("d.schemakit.json: is not UTF-8 (byte 1)\n", cli.Error);
    }

    [Fact]
    public void Colour_is_for_terminals_unless_it_is_asked_for_or_refused()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Slice);

        Assert.DoesNotContain('\u001b', cli.Run("check", "d.schemakit.json").Out);
        Assert.Contains('\u001b', cli.Run("check", "--color", "always", "d.schemakit.json").Out);
        cli.IsTerminal = true;
        Assert.Contains('\u001b', cli.Run("check", "d.schemakit.json").Out);
        Assert.DoesNotContain('\u001b', cli.Run("--color", "never", "check", "d.schemakit.json").Out);
        cli.Environment["NO_COLOR"] = "1";
        Assert.DoesNotContain('\u001b', cli.Run("check", "d.schemakit.json").Out);
    }
}
