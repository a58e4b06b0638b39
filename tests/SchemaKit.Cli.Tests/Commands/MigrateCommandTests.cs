using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class MigrateCommandTests
{
    [Fact]
    public void The_seed_is_carried_over_and_five_cells_remain_unknown()
    {
        using var cli = new CliRun().With("ziyang.json", Repository.Read("seeds", "ziyang-2020.json")).Run("migrate", "ziyang.json", "--to", "2021", "-o", "out.json");

        Assert.Equal(0, cli.Code);
        Assert.Contains("edition 2019 to 2021: 2 renamed, 2 redefined, 3 unknown, 15 removed; 5 cells of 200 unknown", cli.Out, StringComparison.Ordinal);
        Snap.Verify(cli.ToString());
        Assert.Equal(0, cli.Run("validate", "out.json").Code);
        Assert.Equal(["out.json", "ziyang.json"], cli.Files());
    }

    [Fact]
    public void Without_a_file_the_payload_goes_to_standard_output_and_the_losses_to_standard_error()
    {
        using var cli = new CliRun().With("ziyang.json", Repository.Read("seeds", "ziyang-2020.json")).Run("migrate", "ziyang.json", "--to", "2021", "--format", "json");

        Assert.Equal(0, cli.Code);
        using var payload = JsonDocument.Parse(cli.Out);
        Assert.Equal("2021", payload.RootElement.GetProperty("edition").GetString());
        Assert.Equal(JsonValueKind.Null, payload.RootElement.GetProperty("article20Item1").GetProperty("governmentRule").GetProperty("repealed").ValueKind);
        using var losses = JsonDocument.Parse(cli.Error);
        Assert.Equal(5, losses.RootElement.GetProperty("unknown").GetArrayLength());
        Assert.Equal(22, losses.RootElement.GetProperty("losses").GetArrayLength());
        Assert.Equal("renamed", losses.RootElement.GetProperty("losses")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2019")]
    public void An_edition_without_a_migration_is_refused_with_what_there_is(string edition)
    {
        using var cli = new CliRun().With("ziyang.json", Repository.Read("seeds", "ziyang-2020.json")).Run("migrate", "ziyang.json", "--to", edition);

        Assert.Equal(2, cli.Code);
        Assert.Contains("there are gov-info-disclosure/2019 to 2021, gov-info-disclosure/2021 to 2019", cli.Error, StringComparison.Ordinal);
        Assert.Empty(cli.Out);
    }

    [Fact]
    public void A_payload_that_is_not_of_its_form_is_told_and_nothing_is_written()
    {
        using var cli = new CliRun()
            .With("a.json", Repository.Read("seeds", "ziyang-2020.json").Replace("\"year\": 2020", "\"year\": \"2020\"", StringComparison.Ordinal))
            .Run("migrate", "a.json", "--to", "2021", "-o", "out.json");

        Assert.Equal(1, cli.Code);
        Assert.Contains("wrong-type: /year", cli.Out, StringComparison.Ordinal);
        Assert.Equal(["a.json"], cli.Files());
        Assert.Equal(2, cli.Run("migrate", "b.json", "--to", "2021").Code);
    }
}
