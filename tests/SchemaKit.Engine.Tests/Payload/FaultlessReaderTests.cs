using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;

namespace SchemaKit.Engine.Tests.Payload;

/// <summary>What the quick reader takes, the thorough one must read the same, and without a fault.</summary>
public sealed class FaultlessReaderTests
{
    private const string Head = """ "standard":"test-standard","edition":"2019","organization":"某市","year":2019 """;

    private const string Cells = """ "m":{"a":{"x":{"y":-1,"z":0},"w":0},"b":{"x":{"y":4,"z":null},"w":9}},"t":{"n":12.5,"s":"x","d":"2019-02-28","l":"city","y":2019} """;

    private static readonly BoundReport Tables = new ReportBuilder().Text("overview").Matrix("m", "a b", "x(y z) w", Kinds.Change)
        .Record("t", "n s d l y", id => id switch { "n" => Kinds.Money, "s" => Kinds.Text, "d" => Kinds.Date, "l" => Kinds.Code, _ => Kinds.Year }, BlankMeaning.Forbidden)
        .Build();

    private static readonly byte[] OfTables = Utf8($$"""
        {
          "standard": "test-standard", "edition":"2019",{{"\r\n"}}"organizationCode":"\"\u00e9\ud83d\ude00\/","organization":"某市","year" : 2019,{{"\r"}}"overview":"二\n𠮷",
          "publicationDate":"2020-02-29","title":null, {{Cells}}, "footnotes":{"t":["note"],"m":[]}
        }
        """);

    private static readonly byte[] OfLists = new ListPayload
    {
        Cases = ["A 1 null \"N/A\" \"2019-01-01\"", "B 0 0 1.5 null"],
        AllCases = "1 0 \"<1\" null",
        Refusals = ["A 1 2 3", "B 0"],
        Laws = ["Act 3"],
    }.Bytes;

    [Fact]
    public void Quick_reader_takes_whole_payloads()
    {
        Assert.NotNull(FaultlessReader.Read(Tables, OfTables));
        Assert.NotNull(FaultlessReader.Read(ListDefinitions.Report, OfLists));
    }

    [Theory]
    [InlineData("\"title\":\"\"")]
    [InlineData("\"overview\":null")]
    [InlineData("\"overview\":\"\\b\\f\\n\\r\\t\\\\\\u0000\"")]
    [InlineData("\"footnotes\":{}")]
    public void Quick_reader_takes_what_is_optional(string member) => Assert.NotNull(FaultlessReader.Read(Tables, Utf8($"{{{Head},{Cells},{member}}}")));

    [Theory]
    [InlineData("\"title\":1")]
    [InlineData("\"title\":\"\\ud83d\"")]
    [InlineData("\"title\":\"\\ude00\\ud83d\"")]
    [InlineData("\"title\":\"\\x\"")]
    [InlineData("\"title\":\"\\u12\"")]
    [InlineData("\"title\":\"\t\"")]
    [InlineData("\"title\":null,\"title\":null")]
    [InlineData("\"year\":2019")]
    [InlineData("\"organizationCode\":\"\"")]
    [InlineData("\"publicationDate\":\"2019-02-29\"")]
    [InlineData("\"other\":1")]
    [InlineData("\"footnotes\":{\"t\":[\"\"]}")]
    [InlineData("\"footnotes\":{\"other\":[]}")]
    [InlineData("\"footnotes\":{\"t\":null}")]
    public void Quick_reader_leaves_wrong_members(string member)
    {
        var payload = Utf8($"{{{Head},{Cells},{member}}}");
        Assert.Null(FaultlessReader.Read(Tables, payload));
        Assert.Single(PayloadReading.Read(Tables, payload).Faults);
    }

    [Theory]
    [InlineData("12.5", "12.501")]
    [InlineData("12.5", "null")]
    [InlineData("12.5", "\"12.5\"")]
    [InlineData("12.5", "9999999999999999999999")]
    [InlineData("\"city\"", "\"town\"")]
    [InlineData("\"s\":\"x\"", "\"s\":\"\"")]
    [InlineData("\"2019-02-28\"", "\"2019-02-29\"")]
    [InlineData("\"y\":2019", "\"y\":0")]
    [InlineData("\"w\":9", "\"w\":9,\"w\":9")]
    [InlineData(",\"w\":9", "")]
    public void Quick_reader_leaves_wrong_cells(string right, string wrong)
    {
        var payload = Utf8($"{{{Head},{Cells.Replace(right, wrong, StringComparison.Ordinal)}}}");
        Assert.Null(FaultlessReader.Read(Tables, payload));
        Assert.Single(PayloadReading.Read(Tables, payload).Faults);
    }

    [Theory]
    [InlineData("\"w\":9", "\"\\u0077\":9")]
    [InlineData("\"w\":9", "\"w\":0.9e1")]
    [InlineData("\"w\":9", "\"w\":9.0")]
    [InlineData("12.5", "12.500")]
    public void Quick_reader_leaves_what_is_right_but_rare(string usual, string rare)
    {
        var payload = Utf8($"{{{Head},{Cells.Replace(usual, rare, StringComparison.Ordinal)}}}");
        Assert.Null(FaultlessReader.Read(Tables, payload));
        Assert.Empty(PayloadReading.Read(Tables, payload).Faults);
    }

    [Fact]
    public void Both_readers_read_the_same_tables() => AssertSame(Tables, OfTables);

    [Fact]
    public void Both_readers_read_the_same_lists() => AssertSame(ListDefinitions.Report, OfLists);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Over every prefix, changed byte, and deleted, doubled or moved stretch.</summary>
    private static void AssertSame(BoundReport report, byte[] payload)
    {
        var taken = 0;
        foreach (var changed in Changes(payload))
        {
            if (FaultlessReader.Read(report, changed) is not { } quick)
                continue;

            taken++;
            var thorough = PayloadReading.ReadThoroughly(report, changed);
            var (expected, actual) = (ValuesDump.Of(thorough.Values), ValuesDump.Of(PayloadReading.Read(report, changed).Values));
            if (thorough.Faults.Any(f => f.RuleId is not (PayloadRules.UndeclaredEntry or PayloadRules.DuplicateEntry)) || expected != actual || quick.States.Length != thorough.Values.States.Length)
                Assert.Fail($"{Encoding.UTF8.GetString(changed)}\n{string.Join('\n', thorough.Faults)}\nthorough:\n{expected}\nquick:\n{actual}");
        }

        Assert.True(taken > 100, $"{taken} were taken");
    }

    private static IEnumerable<byte[]> Changes(byte[] payload)
    {
        yield return payload;
        for (var length = 0; length < payload.Length; length++)
            yield return payload[..length];
        foreach (var other in "\0\t\n\r \"+,-./019:AEZ[\\]aeun{}"u8.ToArray().Concat<byte>([0x80, 0xBF, 0xC3, 0xED, 0xEF, 0xFF]))
        {
            for (var i = 0; i < payload.Length; i++)
                yield return [.. payload[..i], other, .. payload[(i + 1)..]];
        }

        for (var length = 1; length <= 12; length++)
        {
            for (var i = 0; i + length <= payload.Length; i++)
            {
                yield return [.. payload[..i], .. payload[(i + length)..]];
                yield return [.. payload[..(i + length)], .. payload[i..]];
                yield return [.. payload[..i], .. payload[(i + length)..], .. payload[i..(i + length)]];
            }
        }
    }
}
