namespace SchemaKit.Cli.Tests;

public sealed class OutputTests
{
    private const int BrokenPipe = 32;
    private const int DiskFull = 28;

    [Fact]
    public void A_reader_that_went_away_ends_the_run_quietly()
    {
        using var cli = new CliRun { OutputStream = new FailingStream(BrokenPipe) }.With("a.json", Payloads.Broken);

        cli.Run("validate", "a.json", "a.json");

        Assert.Equal(1, cli.Code);
        Assert.Empty(cli.Error);
    }

    [Fact]
    public void A_full_disk_is_said_and_is_no_success()
    {
        using var cli = new CliRun { OutputStream = new FailingStream(DiskFull) }.With("a.json", Payloads.Valid);

        cli.Run("validate", "a.json");

        Assert.Equal(2, cli.Code);
        Assert.Equal("schemakit: cannot write standard output: no\n", cli.Error);
    }

    [Fact]
    public void A_fault_of_ours_is_called_one_and_its_place_is_shown_on_demand()
    {
        using var cli = new CliRun { OutputStream = new FaultyStream() }.With("a.json", Payloads.Valid);

        Assert.Equal(3, cli.Run("validate", "a.json").Code);
        Assert.StartsWith(
            "schemakit: this is a fault of schemakit, not of your input (InvalidOperationException: boom\\u000A). Please report it", cli.Error, StringComparison.Ordinal);
        Assert.Single(cli.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains("FaultyStream.Write", cli.Run("validate", "--verbose", "a.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_after_a_second_and_taken_away()
    {
        using var cli = new CliRun { IsTerminal = true, MillisecondsPerLook = 600 }.With("a.json", Payloads.Valid).With("b.json", Payloads.Valid).With("c.json", Payloads.Valid);

        cli.Run("validate", "a.json", "b.json", "c.json");
        Assert.Equal("\r\u001b[K[########................] 1 of 3\r\u001b[K\r\u001b[K[################........] 2 of 3\r\u001b[K", cli.Error);

        cli.MillisecondsPerLook = 1;
        Assert.Empty(cli.Run("validate", "a.json", "b.json", "c.json").Error);
        (cli.IsTerminal, cli.MillisecondsPerLook) = (false, 600);
        Assert.Empty(cli.Run("validate", "a.json", "b.json", "c.json").Error);
    }

    [Theory]
    [InlineData("validate", "a.json")]
    [InlineData("validate", "--format", "json", "a.json")]
    [InlineData("check", "--show", "d.schemakit.json")]
    [InlineData("emit", "json-schema", "d.schemakit.json")]
    [InlineData("emit", "csharp", "d.schemakit.json")]
    [InlineData("emit", "typescript", "d.schemakit.json")]
    public void Output_is_UTF_8_without_a_mark_and_ends_with_a_line_feed(params string[] args)
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).With("d.schemakit.json", Definitions.Edition2019).Run(args);

        Assert.Equal(0, cli.Code);
        Assert.NotEqual('\uFEFF', cli.Out[0]);
        Assert.DoesNotContain('\r', cli.Out);
        Assert.EndsWith("\n", cli.Out, StringComparison.Ordinal);
    }

    private sealed class FaultyStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("boom\n");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("boom\n");
    }

    private sealed class FailingStream(int error) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no", error);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no", error);

        public override void Flush()
        {
        }
    }
}
