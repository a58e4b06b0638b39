using SchemaKit.Cli.Terminal;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class ValidateTextTests
{
    [Fact]
    public void A_single_valid_payload_takes_a_line()
    {
        using var cli = new CliRun().With("report.json", Payloads.Valid).Run("validate", "report.json");

        Assert.Equal(0, cli.Code);
        Assert.Equal(
            """
              report.json   政府信息公开工作年度报告 2019 · 某某局 · 2020   ✔ 40 equations hold · 7 checks hold · 12 need last year's report · 192 need the reports of subordinate bodies

              --prior and --children give the other reports

              1 report, 1 valid · 40 equations: 40 hold, 0 broken, 0 not evaluated · 7 checks: 7 hold, 0 broken, 0 not evaluated · 0 ms

            """,
            cli.Out);
    }

    [Fact]
    public void All_tables_are_drawn_if_they_are_asked_for()
    {
        using var cli = new CliRun().With("report.json", Payloads.Valid).Run("validate", "--tables", "all", "report.json");

        Assert.Equal(0, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void A_broken_report_shows_its_broken_table_and_every_broken_rule()
    {
        using var cli = new CliRun().With("transport.json", Payloads.Broken).Run("validate", "transport.json");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void Faults_of_the_payload_stand_with_their_place_and_what_could_not_be_judged()
    {
        using var cli = new CliRun().With("faulty.json", Payloads.Text(Payloads.Faulty())).Run("validate", "--lang", "en", "faulty.json");

        Assert.Equal(1, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void Of_several_reports_the_valid_ones_take_a_line_each()
    {
        using var cli = new CliRun().With("county/agriculture.json", Payloads.Valid).With("county/roads.json", Payloads.Valid)
            .Run("validate", "county/agriculture.json", "county/roads.json");

        Assert.Equal(0, cli.Code);
        Assert.Equal(
            """
              county/agriculture.json   政府信息公开工作年度报告 2019 · 某某局 · 2020   ✔ 40 equations hold · 7 checks hold · 12 need last year's report · 192 need the reports of subordinate bodies
              county/roads.json         政府信息公开工作年度报告 2019 · 某某局 · 2020   ✔ 40 equations hold · 7 checks hold · 12 need last year's report · 192 need the reports of subordinate bodies
              2 reports, 2 valid · 80 equations: 80 hold, 0 broken, 0 not evaluated · 14 checks: 14 hold, 0 broken, 0 not evaluated · 0 ms

            """,
            cli.Out);
    }

    [Fact]
    public void A_bad_line_is_named_by_its_number_and_the_others_are_still_judged()
    {
        var lines = $"{Payloads.ValidLine}\n{{\"a\":1,}}\r\n\n\uFEFF{{}}\n{Payloads.BrokenReport().ToJson().ToJsonString()}";
        using var cli = new CliRun().With("all.ndjson", lines).Run("validate", "--tables", "none", "all.ndjson");

        Assert.Equal(2, cli.Code);
        Snap.Verify(cli.ToString());
    }

    [Fact]
    public void More_findings_than_wanted_are_counted_and_said_how_to_see()
    {
        using var cli = new CliRun().With("transport.json", Payloads.Broken).Run("validate", "--max-findings", "1", "transport.json");

        Assert.Equal(1, cli.Code);
        Assert.Contains("  1 of 3 findings are shown; --max-findings 3 shows all\n", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_nothing_of_valid_reports()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("b.json", Payloads.Broken);

        Assert.Empty(cli.Run("validate", "-q", "a.json").Out);
        cli.Run("validate", "-q", "a.json", "b.json");
        Assert.DoesNotContain("a.json", cli.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("▶", cli.Out, StringComparison.Ordinal);
        Assert.Contains("2 reports, 1 valid, 1 with findings", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(120)]
    [InlineData(80)]
    [InlineData(50)]
    public void No_line_of_a_table_is_wider_than_the_terminal(int width)
    {
        using var cli = new CliRun { IsTerminal = true, Width = width }.With("report.json", Payloads.Valid).Run("validate", "--tables", "all", "--color", "never", "report.json");

        var tables = cli.Out.Split('\n').Skip(1).TakeWhile(l => !l.StartsWith("  1 report", StringComparison.Ordinal)).ToList();
        Assert.Contains(tables, l => l.Contains("374780.5", StringComparison.Ordinal));
        Assert.All(tables, l => Assert.InRange(WideText.WidthOf(l), 0, width));
    }

    [Fact]
    public void A_table_too_wide_for_the_terminal_is_drawn_in_parts_that_repeat_the_rows()
    {
        using var cli = new CliRun { IsTerminal = true, Width = 50 }.With("report.json", Payloads.Valid).Run("validate", "--tables", "all", "--color", "never", "report.json");

        Assert.InRange(cli.Out.Split('\n').Count(l => l.Contains("四、结转下年度", StringComparison.Ordinal)), 2, 4);
    }

    [Fact]
    public void Marks_stand_beside_colour()
    {
        using var cli = new CliRun { IsTerminal = true, Width = 160 }.With("b.json", Payloads.Broken);

        Assert.Contains("▶14◀\u001b[0m", cli.Run("validate", "b.json").Out, StringComparison.Ordinal);
        cli.Environment["NO_COLOR"] = "1";
        Assert.Contains("▶14◀", cli.Run("validate", "b.json").Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', cli.Out);
    }
}
