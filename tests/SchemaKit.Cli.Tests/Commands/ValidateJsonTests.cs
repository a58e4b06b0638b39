using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class ValidateJsonTests
{
    [Fact]
    public void Every_input_is_one_line_with_the_same_members_in_the_same_order()
    {
        var lines = $"{Payloads.ValidLine}\n{{\"a\":1,}}\n{{\"standard\":\"x\",\"edition\":\"1\"}}\n{{}}\n";
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("b.json", Payloads.Broken).With("c.ndjson", lines)
            .Run("validate", "--format", "json", "a.json", "b.json", "c.ndjson", "missing.json");

        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Error);
        Snap.Verify(cli.Out, "ndjson");
        foreach (var line in cli.Out.TrimEnd('\n').Split('\n'))
        {
            using var report = JsonDocument.Parse(line);
            Assert.Equal(
                ["source", "standard", "edition", "valid", "rules", "notEvaluatedBecause", "violations", "notes"],
                report.RootElement.EnumerateObject().Select(m => m.Name));
        }
    }

    [Fact]
    public void Standard_input_is_named_by_a_dash_and_its_lines_by_their_number()
    {
        using var cli = new CliRun { Input = System.Text.Encoding.UTF8.GetBytes(Payloads.Valid) };
        Assert.StartsWith("{\"source\":\"-\",", cli.Run("validate", "--format", "json", "-").Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Code);

        cli.Input = System.Text.Encoding.UTF8.GetBytes($"{Payloads.ValidLine}\n{{broken}}\n");
        var lines = cli.Run("validate", "--format", "json", "-").Out.Split('\n');
        Assert.StartsWith("{\"source\":\"-:1\",", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"source\":\"-:2\",\"standard\":null", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, cli.Code);
    }

    [Fact]
    public void Blank_operands_are_null_and_amounts_exact()
    {
        var report = Payloads.Report();
        report.Figures["/requests/received/naturalPerson"] = null;
        using var cli = new CliRun().With("a.json", Payloads.Text(report.ToJson())).Run("validate", "--format", "json", "a.json");

        Assert.Equal(1, cli.Code);
        Assert.Contains("{\"pointer\":\"/requests/received/naturalPerson\",\"sign\":-1,\"value\":null}", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_on_findings_is_noted()
    {
        using var cli = new CliRun().With("b.json", Payloads.Broken).Run("validate", "--format", "json", "--max-findings", "1", "b.json");

        using var report = JsonDocument.Parse(cli.Out);
        Assert.Equal(1, report.RootElement.GetProperty("violations").GetArrayLength());
        Assert.Equal("1 of 3 findings; --max-findings 3 lists all", report.RootElement.GetProperty("notes")[0].GetString());
    }
}
