using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Tests.Payload;

/// <summary>Up to which limits the quick reader takes a payload; beyond, it is the thorough one's to say what is wrong.</summary>
public sealed class FaultlessLimitTests
{
    private const string Head = """ "standard":"test-standard","edition":"2019","organization":"某市","year":2019 """;

    private static readonly BoundReport Record = ReportBuilder.OneRecord("a b c", Kinds.Change).Build();

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9007199254740991")]
    [InlineData("-9007199254740991")]
    public void Number_within_bounds_is_taken(string number) => AssertTaken(Record, Cells(number));

    [Theory]
    [InlineData("9007199254740992", PayloadRules.OutOfRange)]
    [InlineData("-9007199254740992", PayloadRules.OutOfRange)]
    [InlineData("1000000000000000000", PayloadRules.OutOfRange)]
    [InlineData("18446744073709551616", PayloadRules.OutOfRange)]
    [InlineData("184467440737095516160000000000000000000001", PayloadRules.OutOfRange)]
    [InlineData("0.5", PayloadRules.NotWhole)]
    [InlineData("00", PayloadRules.InvalidJson)]
    [InlineData("-01", PayloadRules.InvalidJson)]
    [InlineData("-", PayloadRules.InvalidJson)]
    [InlineData("+1", PayloadRules.InvalidJson)]
    [InlineData("1.", PayloadRules.InvalidJson)]
    [InlineData("1 2", PayloadRules.InvalidJson)]
    [InlineData("", PayloadRules.InvalidJson)]
    [InlineData("true", PayloadRules.WrongType)]
    public void Number_beyond_is_left(string number, string rule) => AssertLeft(Record, Cells(number), rule);

    [Theory]
    [InlineData("\"year\":2019", "\"year\":1", null)]
    [InlineData("\"year\":2019", "\"year\":9999", null)]
    [InlineData("\"year\":2019", "\"year\":0", PayloadRules.OutOfRange)]
    [InlineData("\"year\":2019", "\"year\":-2019", PayloadRules.OutOfRange)]
    [InlineData("\"year\":2019", "\"year\":10000", PayloadRules.OutOfRange)]
    [InlineData("\"year\":2019", "\"year\":4294969315", PayloadRules.OutOfRange)]
    [InlineData("\"year\":2019", "\"year\":2019.5", PayloadRules.NotWhole)]
    [InlineData("\"year\":2019", "\"year\":null", PayloadRules.WrongType)]
    [InlineData(",\"year\":2019", "", PayloadRules.MissingKey)]
    [InlineData("某市", "", PayloadRules.InvalidValue)]
    [InlineData("\"某市\"", "null", PayloadRules.WrongType)]
    [InlineData("test-standard", "test-standards", PayloadRules.WrongDefinition)]
    [InlineData("\"edition\":\"2019\"", "\"edition\":\"201\"", PayloadRules.WrongDefinition)]
    public void Head_is_taken_within_its_limits(string right, string other, string? rule)
    {
        var payload = Utf8($"{{{Head.Replace(right, other, StringComparison.Ordinal)},\"t\":{{\"a\":1,\"b\":2,\"c\":3}}}}");
        if (rule is null)
            AssertTaken(Record, payload);
        else
            AssertLeft(Record, payload, rule);
    }

    [Fact]
    public void Payload_of_the_most_bytes_is_taken_and_a_larger_one_left()
    {
        var payload = Cells("0");
        byte[] large = [.. payload, .. Enumerable.Repeat((byte)' ', PayloadText.MostBytes - payload.Length)];

        AssertTaken(Record, large);
        AssertLeft(Record, [.. large, (byte)' '], PayloadRules.TooLarge);
    }

    [Fact]
    public void Byte_order_mark_is_left()
    {
        byte[] marked = [.. "\uFEFF"u8, .. Cells("0")];

        Assert.Null(FaultlessReader.Read(Record, marked));
        Assert.Empty(PayloadReading.Read(Record, marked).Faults);
    }

    [Theory]
    [InlineData("}")]
    [InlineData("\0")]
    [InlineData("{}")]
    [InlineData(",")]
    public void Payload_with_something_behind_it_is_left(string behind) => AssertLeft(Record, [.. Cells("0"), .. Utf8(behind)], PayloadRules.InvalidJson);

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void Deepest_nesting_is_taken(int rows, bool isTaken)
    {
        var report = new ReportBuilder().Matrix("m", string.Join('(', Enumerable.Range(0, rows).Select(i => "r" + i)) + new string(')', rows - 1), "a").Build();
        var row = string.Concat(Enumerable.Range(0, rows).Select(i => $"\"r{i}\":{{")) + "\"a\":1" + new string('}', rows);
        var payload = Utf8($"{{{Head},\"m\":{{{row}}}}}");
        if (isTaken)
            AssertTaken(report, payload);
        else
            AssertLeft(report, payload, PayloadRules.TooDeep);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(129)]
    public void Repeated_key_among_many_is_left_in_any_order(int repeated)
    {
        string[] ids = [.. Enumerable.Range(0, 130).Select(i => "c" + i)];
        var report = ReportBuilder.OneRecord(string.Join(' ', ids)).Build();
        string[] reversed = [.. ids.Reverse()];
        var halves = ids[65..].Concat(ids[..65]);

        foreach (var order in (IEnumerable<string>[])[ids, reversed, halves])
        {
            AssertTaken(report, Payload(order));
            AssertLeft(report, Payload(order.Append(ids[repeated])), PayloadRules.DuplicateKey);
            Assert.Null(FaultlessReader.Read(report, Payload(order.Where(id => id != ids[100]).Append(ids[repeated]))));
        }

        static byte[] Payload(IEnumerable<string> keys) => Utf8($"{{{Head},\"t\":{{{string.Join(',', keys.Select(k => $"\"{k}\":1"))}}}}}");
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Longest_key_is_taken(int length, bool isTaken)
    {
        var payload = new ListPayload { Offices = new string('长', length) }.Bytes;
        if (isTaken)
            AssertTaken(ListDefinitions.Report, payload);
        else
            AssertLeft(ListDefinitions.Report, payload, PayloadRules.InvalidValue);
    }

    [Fact]
    public void Most_entries_are_taken_and_one_more_is_left()
    {
        string[] laws = [.. Enumerable.Repeat("Act 3", ListReader.MostEntries)];

        AssertTaken(ListDefinitions.Report, new ListPayload { Laws = laws }.Bytes);
        AssertLeft(ListDefinitions.Report, new ListPayload { Laws = [.. laws, "Act 3"] }.Bytes, PayloadRules.TooManyEntries);
    }

    private static byte[] Cells(string number) => Utf8($"{{{Head},\"t\":{{\"a\":1,\"b\":{number},\"c\":3}}}}");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static void AssertTaken(BoundReport report, byte[] payload)
    {
        Assert.NotNull(FaultlessReader.Read(report, payload));
        Assert.Empty(PayloadReading.ReadThoroughly(report, payload).Faults);
    }

    private static void AssertLeft(BoundReport report, byte[] payload, string rule)
    {
        Assert.Null(FaultlessReader.Read(report, payload));
        Assert.Equal(rule, Assert.Single(PayloadReading.Read(report, payload).Faults).RuleId);
    }
}
