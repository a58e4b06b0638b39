using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Validating;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>Shipped definitions are judged by emitted validators; nothing of that shows.</summary>
public sealed class ValidateShippedTests
{
    private const int Reports = 120;

    [Fact]
    public void Every_shipped_definition_has_its_emitted_validator()
    {
        Assert.Equal(ShippedDefinitions.Names, ShippedShapes.Names.Order(StringComparer.Ordinal));
        Assert.All(ShippedShapes.Names, n => Assert.Equal(n, ShippedDefinitions.NameOf(ShippedShapes.Get(n)!.Standard, ShippedShapes.Get(n)!.Edition)));
    }

    [Fact]
    public void Rules_are_counted_in_the_order_of_the_definition() => Assert.All(
        ShippedShapes.Names,
        n => Assert.Equal(ShippedDefinitions.Get(n).Rules.Select(r => r.Id), ShippedShapes.Get(n)!.Rules.Select(r => r.Id)));

    [Fact]
    public void The_engine_does_not_read_what_the_emitted_validator_finds_valid()
    {
        var payload = new RandomReports(504).Consistent().ToUtf8();
        var definition = ShippedDefinitions.Get("gov-info-disclosure/2019");

        Assert.Null(Judged(DefinitionChoice.Shipped(null, null)!).Values);
        Assert.NotNull(Judged(DefinitionChoice.Of(definition)).Values);

        JudgedReport Judged(DefinitionChoice choice)
        {
            var judged = new ReportJudge(choice, OtherReports.None, isSilent: true).Line("reports.ndjson", 1, payload);
            Assert.True(judged.IsValid);
            return judged;
        }
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "json", "--lang", "en", "--max-findings", "2")]
    [InlineData("--max-findings", "0")]
    [InlineData("--quiet", "--lang", "en")]
    [InlineData("--tables", "all", "--lang", "zh-Hans")]
    public void The_same_is_printed_as_by_the_engine(params string[] options)
    {
        using var cli = new CliRun();
        cli.With("reports.ndjson", Lines());
        string[] definitions = [.. ShippedDefinitions.Names.SelectMany(n => new[] { "--definition", Repository.PathOf(["schema", .. (n + ShippedDefinitions.Extension).Split('/')]) })];
        var emitted = cli.Run(["validate", "reports.ndjson", .. options]).Out;
        var engine = cli.Run(["validate", "reports.ndjson", .. options, .. definitions]).Out;
        Assert.Equal(1, cli.Code);
        Assert.Equal(engine.Split('\n'), emitted.Split('\n'));
    }

    private static byte[] Lines()
    {
        var (payloads, sound) = (ShippedDefinitions.Names.Select((n, i) => new RandomPayloads(ShippedDefinitions.Get(n), 500 + i)).ToArray(), new RandomReports(503));
        using var lines = new MemoryStream();
        for (var i = 0; i < Reports; i++)
        {
            lines.Write(i % 4 == 3 ? sound.Consistent().ToUtf8() : payloads[i % payloads.Length].Next());
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }
}
