namespace SchemaKit.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string[]> Faults => new(
        [],
        ["nosuch"],
        ["check"],
        ["check", "--cover", "d.json"],
        ["check", "d.json", "-x"],
        ["check", "--color", "blue", "d.json"],
        ["check", "--color", "never", "--color", "always", "d.json"],
        ["emit"],
        ["emit", "csharp"],
        ["emit", "cobol", "d.json"],
        ["emit", "csharp", "a", "b"],
        ["emit", "csharp", "a", "-o"],
        ["validate"],
        ["validate", "--format", "xml", "a.json"],
        ["validate", "--max-findings", "many", "a.json"],
        ["validate", "--max-findings", "-1", "a.json"],
        ["validate", "--tables", "some", "a.json"],
        ["validate", "--lang"],
        ["validate", "--defintion", "d.json", "a.json"],
        ["extract"],
        ["extract", "a.txt", "b.txt"],
        ["extract", "a.txt", "-o"],
        ["\u001b[2J"],
        ["check", "--\u202e"]);

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_faulty_command_line_ends_with_2_and_the_usage_on_standard_error(string[] args)
    {
        using var cli = new CliRun().Run(args);

        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Out);
        Assert.StartsWith("schemakit: ", cli.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:\n  schemakit", cli.Error.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        TerminalBytes.AssertSafe(cli.Error);
    }

    [Fact]
    public void A_misspelt_option_is_answered_with_the_nearest()
    {
        using var cli = new CliRun().Run("check", "--coverag", "d.json");

        Assert.Contains("There is no option '--coverag'. Did you mean '--coverage'?", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_starts_with_a_dash_goes_after_two_dashes()
    {
        using var cli = new CliRun().With("-d.json", Definitions.Slice).Run("check", "--", "-d.json");

        Assert.Equal(0, cli.Code);
    }

    [Fact]
    public void A_name_that_starts_with_an_at_sign_is_a_file_and_no_list_of_arguments()
    {
        using var cli = new CliRun().With("@d.json", Definitions.Slice).Run("check", "@d.json");

        Assert.Equal(0, cli.Code);
    }

    [Fact]
    public void Help_is_a_result_and_goes_to_standard_output()
    {
        using var cli = new CliRun().Run("check", "--help");

        Assert.Equal(0, cli.Code);
        Assert.Contains("schemakit check <definition>", cli.Out, StringComparison.Ordinal);
        Assert.Empty(cli.Error);
    }
}
