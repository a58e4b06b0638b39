namespace SchemaKit.Cli.Tests.Commands;

public sealed class EmitCommandTests
{
    private const string Shipped = "gov-info-disclosure/2019";

    [Fact]
    public void A_shipped_definition_is_found_by_its_name()
    {
        using var cli = new CliRun().Run("emit", "json-schema", Shipped);

        Assert.Equal(0, cli.Code);
        Assert.NotEmpty(cli.Out);
        Assert.Empty(cli.Error);
    }

    [Fact]
    public void Typescript_is_one_file_with_the_validator()
    {
        using var cli = new CliRun().Run("emit", "typescript", Shipped);

        Assert.Equal(0, cli.Code);
        Assert.Contains("export interface AnnualReport {", cli.Out, StringComparison.Ordinal);
        Assert.Contains("export function validate(", cli.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(cli.Out.Split('\n'), line => line.StartsWith("import ", StringComparison.Ordinal));
        TerminalBytes.AssertSafe(cli.Out);
    }

    [Theory]
    [InlineData("json-schema")]
    [InlineData("typescript")]
    public void What_is_written_is_what_is_printed(string target)
    {
        using var cli = new CliRun().Run("emit", target, Shipped);
        var printed = cli.Out;

        cli.Run("emit", target, Shipped, "-o", "out.txt");

        Assert.Equal(0, cli.Code);
        Assert.Empty(cli.Out);
        Assert.Equal("wrote out.txt\nwrote out.txt.ledger.json\n", cli.Error);
        Assert.Equal(printed.TrimEnd('\n'), File.ReadAllText(cli.PathOf("out.txt")).TrimEnd('\n'));
        Assert.Equal(["out.txt", "out.txt.ledger.json"], cli.Files());
    }

    [Fact]
    public void Printed_code_names_each_file_and_written_code_is_the_same()
    {
        using var cli = new CliRun().Run("emit", "csharp", Shipped);
        Assert.Equal(0, cli.Code);
        var names = cli.Out.Split('\n').Where(l => l.StartsWith("//HintName: ", StringComparison.Ordinal)).Select(l => l["//HintName: ".Length..]).ToList();
        Assert.Contains("AnnualReport.g.cs", names);

        cli.Run("emit", "csharp", Shipped, "-o", "code/generated");

        Assert.Equal(0, cli.Code);
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.GetFiles(cli.PathOf("code/generated")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_definition_with_errors_emits_nothing()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Broken).Run("emit", "csharp", "d.schemakit.json", "-o", "code");

        Assert.Equal(1, cli.Code);
        Assert.Empty(cli.Out);
        Assert.Contains("d.schemakit.json(", cli.Error, StringComparison.Ordinal);
        Assert.Equal(["d.schemakit.json"], cli.Files());
    }

    [Fact]
    public void An_unknown_name_is_answered_with_the_shipped_ones()
    {
        using var cli = new CliRun().Run("emit", "csharp", "gov-info-disclosure/1999");

        Assert.Equal(2, cli.Code);
        Assert.Contains("does not exist; shipped definitions are gov-info-disclosure/2019", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_a_folder_is_refused_and_nothing_is_left_behind()
    {
        using var cli = new CliRun();
        Directory.CreateDirectory(cli.PathOf("taken"));

        cli.Run("emit", "json-schema", Shipped, "-o", "taken");

        Assert.Equal(2, cli.Code);
        Assert.Contains("it is a folder", cli.Error, StringComparison.Ordinal);
        Assert.Equal(["taken"], cli.Files());
    }

    [Fact]
    public void A_folder_that_is_a_file_is_refused_and_kept()
    {
        using var cli = new CliRun().With("taken", "mine").Run("emit", "csharp", Shipped, "-o", "taken");

        Assert.Equal(2, cli.Code);
        Assert.Contains("it is a file, not a folder", cli.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(cli.PathOf("taken")));
    }

    [Theory]
    [InlineData("duckdb")]
    [InlineData("postgres")]
    [InlineData("clickhouse")]
    [InlineData("ansi")]
    public void Sql_is_emitted_for_a_dialect(string dialect)
    {
        using var cli = new CliRun().Run("emit", "sql", Shipped, "--dialect", dialect, "-o", "out.sql");

        Assert.Equal((0, "", "wrote out.sql\nwrote out.sql.ledger.json\n"), (cli.Code, cli.Out, cli.Error));
        Assert.Contains($"\"standing\": {{\"sql-{dialect}\": \"not expressible\"}}", File.ReadAllText(cli.PathOf("out.sql.ledger.json")), StringComparison.Ordinal);
        Assert.StartsWith($"-- gov-info-disclosure, edition 2019, for {dialect}. Made by schemakit; do not edit.\n", File.ReadAllText(cli.PathOf("out.sql")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sql needs --dialect", "emit", "sql", Shipped)]
    [InlineData("--dialect belongs to sql", "emit", "csharp", Shipped, "--dialect", "duckdb")]
    [InlineData("oracle", "emit", "sql", Shipped, "--dialect", "oracle")]
    public void A_dialect_belongs_to_sql(string message, params string[] args)
    {
        using var cli = new CliRun().Run(args);

        Assert.Equal(2, cli.Code);
        Assert.Contains(message, cli.Error, StringComparison.Ordinal);
    }
}
