using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary><c>emit docs</c> and <c>emit openapi</c>.</summary>
public sealed class EmitDocsTests
{
    [Fact]
    public void Docs_are_HTML_unless_Markdown_is_asked_for()
    {
        using var cli = new CliRun().Run("emit", "docs", "gov-info-disclosure/2021");
        Assert.Equal(0, cli.Code);
        Assert.StartsWith("<!DOCTYPE html>\n", cli.Out, StringComparison.Ordinal);

        cli.Run("emit", "docs", "gov-info-disclosure/2021", "--format", "markdown");
        Assert.Equal(Repository.Read("schema", "gov-info-disclosure", "2021.md"), cli.Out);
    }

    [Fact]
    public void A_format_that_is_not_known_is_refused()
    {
        using var cli = new CliRun().Run("emit", "docs", "gov-info-disclosure/2021", "--format", "pdf");
        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Out);
    }

    [Fact]
    public void Docs_can_be_written_to_a_file()
    {
        using var cli = new CliRun().Run("emit", "docs", "gov-info-disclosure/2019", "--format", "markdown", "-o", "rules.md");
        Assert.Equal("wrote rules.md\n", cli.Error);
        Assert.Equal(Repository.Read("schema", "gov-info-disclosure", "2019.md"), File.ReadAllText(cli.PathOf("rules.md")));
    }
}
