using System.Text;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

public sealed class ValidateInputTests
{
    [Fact]
    public void A_folder_gives_its_reports_and_not_its_definitions()
    {
        using var cli = new CliRun()
            .With("in/a.json", Payloads.Valid).With("in/b/c.ndjson", Payloads.ValidLine).With("in/b/d.jsonl", Payloads.ValidLine)
            .With("in/x.schemakit.json", "{}").With("in/x.schema.json", "{}").With("in/read.me", "").With("in/.hidden/e.json", "{}")
            .Run("validate", "--tables", "none", "in/");

        Assert.Equal(0, cli.Code);
        Assert.Equal(["in/a.json", "in/b/c.ndjson:1", "in/b/d.jsonl:1"], Sources(cli));
    }

    [Fact]
    public void A_quoted_pattern_is_expanded_here_and_no_file_is_judged_twice()
    {
        using var cli = new CliRun().With("in/a.json", Payloads.Valid).With("in/b/c.json", Payloads.Valid).With("in/b/d.txt", "x")
            .Run("validate", "in/**/*.json", "in/a.json", "in/b/?.json");

        Assert.Equal(0, cli.Code);
        Assert.Equal(["in/a.json", "in/b/c.json"], Sources(cli));
    }

    [Theory]
    [InlineData("missing.json", "does not exist")]
    [InlineData("no*such", "matches no file")]
    [InlineData("empty", "holds no report (*.json, *.ndjson, *.jsonl, *.txt)")]
    [InlineData("packed.ndjson", "is gzip-compressed; unpack it first, e.g. gzip -dc file | schemakit validate -")]
    [InlineData("form.pdf", "is a PDF file; only text and JSON are read")]
    [InlineData("page.htm", "is an HTML page; only text and JSON are read, so save it as text")]
    [InlineData("pretty.ndjson", "is one JSON document over several lines, not one a line; name it .json, or print it on one line, e.g. jq -c . file")]
    [InlineData("nothing.ndjson", "holds no line with a report")]
    [InlineData("not.json", "invalid-json: This is not JSON")]
    [InlineData("latin1.json", "invalid-encoding: From here on this is not UTF-8, or a second byte order mark; save it as UTF-8")]
    [InlineData("deep.json", "too-deep: Nested deeper than 16")]
    [InlineData("nameless.json", "missing-key: names no definition: \"standard\" is missing or no string (--standard, --edition or --definition chooses one)")]
    public void What_cannot_be_judged_says_why_and_the_others_are_judged(string name, string reason)
    {
        using var cli = new CliRun()
            .With("packed.ndjson", [0x1F, 0x8B, 8, 0]).With("form.pdf", "%PDF-1.7\n").With("page.htm", " <!DOCTYPE html><html>")
            .With("pretty.ndjson", Payloads.Valid).With("nothing.ndjson", "\n\n").With("not.json", "not").With("latin1.json", [(byte)'{', 0xE9])
            .With("deep.json", new string('[', 17)).With("nameless.json", "{\"edition\":\"2019\"}").With("good.json", Payloads.Valid);
        Directory.CreateDirectory(cli.PathOf("empty"));

        cli.Run("validate", name, "good.json");

        Assert.Equal(2, cli.Code);
        var line = cli.Out.Split('\n')[0];
        Assert.StartsWith($"  {name}", line, StringComparison.Ordinal);
        Assert.EndsWith($"   ✘ {reason}", line, StringComparison.Ordinal);
        Assert.Contains("2 reports, 1 valid, 1 not readable", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_without_a_writer_is_given_up()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mkfifo");
        using var cli = new CliRun();
        using (var make = System.Diagnostics.Process.Start("mkfifo", cli.PathOf("pipe.json")))
            make.WaitForExit();

        cli.Run("validate", "pipe.json");

        Assert.Equal(2, cli.Code);
        Assert.Contains("cannot be opened: nothing writes into this pipe", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_device_is_read_up_to_the_limit()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/zero");
        using var cli = new CliRun().Run("validate", "/dev/zero");

        Assert.Equal(2, cli.Code);
        Assert.Contains("too-large: is larger than 20 MiB, the most that is read", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void A_payload_may_have_8_MiB_and_no_more(int over, int code)
    {
        var room = (8 << 20) + over - Encoding.UTF8.GetByteCount(Payloads.Valid);
        using var cli = new CliRun().With("a.json", Payloads.Valid + new string(' ', room)).Run("validate", "--tables", "none", "a.json");

        Assert.Equal(code, cli.Code);
        if (code != 0)
            Assert.Contains("too-large: is larger than 8 MiB, the most that is read", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void A_line_may_have_1_MiB_and_no_more_and_the_next_is_judged(int over, int code)
    {
        var room = (1 << 20) + over - Encoding.UTF8.GetByteCount(Payloads.ValidLine);
        using var cli = new CliRun().With("a.ndjson", Payloads.ValidLine + new string(' ', room) + "\r\n" + Payloads.ValidLine).Run("validate", "a.ndjson");

        Assert.Equal(code, cli.Code);
        Assert.Contains($"a.ndjson:2   政府", cli.Out, StringComparison.Ordinal);
        if (code != 0)
            Assert.Contains("a.ndjson:1   ✘ too-large: The payload is larger than the limit of 1 MiB and was not read", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bad_middle", "1 3")]
    [InlineData("no_final_newline", "1 2")]
    [InlineData("truncated_last", "1")]
    [InlineData("u2028", "1")]
    [InlineData("bom_each_line", "1")]
    [InlineData("cr_only", "")]
    public void Hostile_lines_do_not_take_their_neighbours_with_them(string name, string readLines)
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not here");
        var file = Path.Combine(Repository.Shared, "reliability", "hostile", "ndjson", name + ".ndjson");
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Slice).Run("validate", "--definition", "d.schemakit.json", "--tables", "none", file);

        var judged = Sources(cli, " 2019").Select(s => s.Split(':')[^1]);
        Assert.Equal(readLines, string.Join(' ', judged));
    }

    [Fact]
    public void The_worst_outcome_decides_the_exit_code()
    {
        using var cli = new CliRun().With("ok.json", Payloads.Valid).With("broken.json", Payloads.Broken).With("bad.json", "{");

        Assert.Equal(0, cli.Run("validate", "ok.json").Code);
        Assert.Equal(1, cli.Run("validate", "broken.json", "ok.json").Code);
        Assert.Equal(2, cli.Run("validate", "bad.json", "broken.json", "ok.json").Code);
    }

    [Fact]
    public void A_definition_with_errors_judges_nothing()
    {
        using var cli = new CliRun().With("d.schemakit.json", Definitions.Broken).With("a.json", Payloads.Valid)
            .Run("validate", "--definition", "d.schemakit.json", "a.json");

        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Out);
        Assert.Contains("d.schemakit.json(33,41): error SK0204", cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--standard", "unknown")]
    [InlineData("--edition", "1066")]
    [InlineData("--definition", "x.json", "--edition", "2019")]
    public void A_choice_of_no_definition_is_a_fault_of_the_command_line(params string[] options)
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid).Run(["validate", "a.json", .. options]);

        Assert.Equal(2, cli.Code);
        Assert.Empty(cli.Out);
        Assert.StartsWith("schemakit: ", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_definition_is_used_whatever_the_payload_says()
    {
        using var cli = new CliRun().With("a.json", Payloads.Valid.Replace("\"2019\"", "\"2018\"", StringComparison.Ordinal));

        Assert.Contains("wrong-definition: no shipped definition is for standard \"gov-info-disclosure\", edition \"2018\"", cli.Run("validate", "a.json").Out, StringComparison.Ordinal);
        Assert.Equal(2, cli.Code);
        Assert.Contains("  wrong-definition  payload   ", cli.Run("validate", "--standard", "gov-info-disclosure", "--edition", "2019", "a.json").Out, StringComparison.Ordinal);
        Assert.Equal(1, cli.Code);
    }

    /// <summary>The inputs that have a line of their own, of those whose line holds the words.</summary>
    private static IEnumerable<string> Sources(CliRun cli, string words = "2019 · ") => cli.Out.Split('\n')
        .Where(l => l.StartsWith("  ", StringComparison.Ordinal) && l.Length > 2 && l[2] != ' ' && l.Contains(words, StringComparison.Ordinal))
        .Select(l => l.Trim().Split(' ')[0]);
}
