using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;
using SchemaKit.Runtime;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;

namespace SchemaKit.Engine.Tests.Payload;

public sealed class PayloadReadingTests
{
    private const string Row = """{"person":{"natural":1,"legal":2},"total":3}""";
    private const string Outcomes = $$"""{"granted":{{Row}},"refused":{{Row}} }""";

    [Fact]
    public void Reading_fills_head_texts_and_cells()
    {
        var reading = Read(ReportBuilder.Sample(), new MarkedPayload($$"""
            {"requests":{"outcomes":{"refused":{{Row}},"granted":{"total":null,"person":{"legal":5,"natural":4} } },"received":{{Row}} },
             "overview":"概述","publicationDate":"2020-01-31","title":"标题","year":2.019e3,"organization":"某市","edition":"2019","standard":"test-standard"}
            """));

        Assert.Empty(reading.Faults);
        var values = reading.Values;
        Assert.Equal(("某市", 2019, "标题", new DateOnly(2020, 1, 31)), (values.Organization, values.Year, values.Title, values.PublicationDate));
        Assert.Equal("概述", values.Texts[0]);
        Assert.Equal([1, 2, 3, 4, 5, 0, 1, 2, 3], values.Values);
        Assert.Equal(CellState.Blank, values.States[5]);
        Assert.Equal(8, values.States.Count(s => s == CellState.Value));
    }

    [Fact]
    public void Reading_takes_optional_members_as_null_or_absent()
    {
        var reading = Read(ReportBuilder.Sample(), MarkedPayload.WithHead($$"""
            "title":null,"publicationDate":null,"overview":null,"requests":{"received":{{Row}},"outcomes":{{Outcomes}} }
            """));

        Assert.Empty(reading.Faults);
        Assert.Null(reading.Values.Title);
        Assert.Null(reading.Values.PublicationDate);
    }

    [Fact]
    public void Reading_locates_cells()
    {
        var payload = MarkedPayload.WithHead("""
            "t":{"a":1,"b":
            ¦ 2}
            """);

        var location = Read(ReportBuilder.OneRecord("a b"), payload).Values.Locations[1];

        Assert.Equal(payload.Place!.Value with { ByteOffset = payload.Place.Value.ByteOffset + 1, Column = 2 }, location);
    }

    [Theory]
    [InlineData("", PayloadRules.InvalidJson)]
    [InlineData("  \n", PayloadRules.InvalidJson)]
    [InlineData("{\"a\":1", PayloadRules.InvalidJson)]
    [InlineData("{\"a\":01}", PayloadRules.InvalidJson)]
    [InlineData("{\"a\":\"\\ud800\"}", PayloadRules.InvalidJson)]
    [InlineData("{\"a\":1}{", PayloadRules.InvalidJson)]
    [InlineData("{\"a\":1}\uFEFF", PayloadRules.InvalidJson)]
    public void Text_that_is_no_json_has_one_fault(string text, string rule)
    {
        var reading = Read(ReportBuilder.Sample(), new MarkedPayload(text));

        Assert.False(reading.IsText);
        Assert.Equal((rule, ""), (Assert.Single(reading.Faults).RuleId, reading.Faults[0].Pointer));
        Assert.All(reading.Values.States, s => Assert.Equal(CellState.Absent, s));
    }

    [Fact]
    public void Lone_surrogate_is_named_at_its_place()
    {
        var payload = new MarkedPayload("{\"year\":2019,\n\"x\":[\"ok ¦\\udc00\"]}");
        AssertFault(Read(ReportBuilder.Sample(), payload), PayloadRules.InvalidJson, "", payload.Place, "lone surrogate");
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Depth_is_limited(int depth, bool isText)
    {
        var open = "{\"x\":" + new string('[', depth - 2);
        var payload = new MarkedPayload($"{open}{(isText ? "" : "¦")}[{new string(']', depth - 1)}}}");
        var reading = Read(ReportBuilder.Sample(), payload);

        Assert.Equal(isText, reading.IsText);
        if (!isText)
            AssertFault(reading, PayloadRules.TooDeep, "", payload.Place, "16");
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public void Number_length_is_limited(int length, bool isText)
    {
        var payload = new MarkedPayload($$"""{"x":{{(isText ? "" : "¦")}}1.{{new string('0', length - 2)}}}""");
        var reading = Read(ReportBuilder.Sample(), payload);

        Assert.Equal(isText, reading.IsText);
        if (!isText)
            AssertFault(reading, PayloadRules.NumberTooLong, "", payload.Place, "1024");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Size_is_limited(int over, bool isText)
    {
        var bytes = new byte[PayloadText.MostBytes + over];
        Array.Fill(bytes, (byte)' ');
        bytes[0] = (byte)'1';
        var reading = PayloadReading.Read(ReportBuilder.Sample().Build(), bytes);

        Assert.Equal(isText, reading.IsText);
        Assert.Equal(isText ? PayloadRules.WrongType : PayloadRules.TooLarge, Assert.Single(reading.Faults).RuleId);
    }

    [Theory]
    [InlineData(new byte[] { 0x20, 0x0D, 0x0A, 0x22, 0xFF }, 4, 2, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 0, 1, 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x7B, 0x7D }, 3, 1, 4)]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 }, 1, 1, 2)]
    public void Encoding_fault_has_the_place_of_the_byte(byte[] bytes, int offset, int line, int column) => AssertFault(
        PayloadReading.Read(ReportBuilder.Sample().Build(), bytes), PayloadRules.InvalidEncoding, "", new PayloadLocation(offset, line, column));

    [Fact]
    public void Byte_order_mark_is_skipped_and_counted()
    {
        var payload = new MarkedPayload("\uFEFF{\"standard\":¦1}");
        var reading = Read(ReportBuilder.Sample(), payload);

        Assert.True(reading.IsText);
        AssertFault(reading, PayloadRules.WrongType, "/standard", payload.Place, "string", "number");
    }

    [Theory]
    [InlineData("¦[]", PayloadRules.WrongType, "", "object", "array")]
    [InlineData("""{"standard":¦"other"}""", PayloadRules.WrongDefinition, "/standard", "test-standard", "other")]
    [InlineData("""{"edition":¦"2021"}""", PayloadRules.WrongDefinition, "/edition", "2019", "2021")]
    [InlineData("""{"edition":¦2019}""", PayloadRules.WrongType, "/edition", "string", "number")]
    [InlineData("""{"organization":¦""}""", PayloadRules.InvalidValue, "/organization", "")]
    [InlineData("""{"organization":¦null}""", PayloadRules.WrongType, "/organization", "string", "null")]
    [InlineData("""{"year":¦"2019"}""", PayloadRules.WrongType, "/year", "number", "string")]
    [InlineData("""{"year":¦2019.5}""", PayloadRules.NotWhole, "/year", "2019.5")]
    [InlineData("""{"year":¦0}""", PayloadRules.OutOfRange, "/year", "0", "1", "9999")]
    [InlineData("""{"year":¦1e4}""", PayloadRules.OutOfRange, "/year", "1e4", "1", "9999")]
    [InlineData("""{"title":¦true}""", PayloadRules.WrongType, "/title", "string or null", "boolean")]
    [InlineData("""{"publicationDate":¦"2019-02-29"}""", PayloadRules.InvalidValue, "/publicationDate", "2019-02-29", "date")]
    [InlineData("""{"publicationDate":¦{}}""", PayloadRules.WrongType, "/publicationDate", "string or null", "object")]
    [InlineData("""{"overview":¦[]}""", PayloadRules.WrongType, "/overview", "string or null", "array")]
    [InlineData("""{"requests":¦null}""", PayloadRules.WrongType, "/requests", "object", "null")]
    [InlineData("""{"requests":{"outcomes":{"granted":¦5}}}""", PayloadRules.WrongType, "/requests/outcomes/granted", "object", "number")]
    [InlineData("""{¦"Year":2019}""", PayloadRules.UnknownKey, "/Year", "Year")]
    [InlineData("""{¦"a~/b":{"x":1,"x":2}}""", PayloadRules.UnknownKey, "/a~0~1b", "a~/b")]
    [InlineData("""{"requests":{"received":{¦"natural":1}}}""", PayloadRules.UnknownKey, "/requests/received/natural", "natural")]
    [InlineData("""{"x":1,¦"x":2}""", PayloadRules.DuplicateKey, "/x", "x", "1", "2")]
    [InlineData("""{"year":2019,¦"\u0079ear":2019}""", PayloadRules.DuplicateKey, "/year", "year", "1", "2")]
    [InlineData("""{"requests":{"received":{"person":{},"total":1,¦"person":{"x":1}}}}""", PayloadRules.DuplicateKey, "/requests/received/person", "person", "1", "26")]
    public void Member_fault_has_pointer_and_place(string text, string rule, string pointer, params string[] arguments)
    {
        var payload = new MarkedPayload(text);
        var fault = Read(ReportBuilder.Sample(), payload).Faults.First(f => f.RuleId == rule && f.Location == payload.Place);

        Assert.Equal(pointer, fault.Pointer);
        Assert.Equal(arguments, fault.Arguments);
    }

    [Fact]
    public void Missing_member_is_named_once_at_the_object_that_lacks_it()
    {
        var payload = MarkedPayload.WithHead($$"""
            "requests":{"received":{{Row}},"outcomes":¦{"refused":{{Row}} } }
            """);
        AssertFault(Read(ReportBuilder.Sample(), payload), PayloadRules.MissingKey, "/requests/outcomes/granted", payload.Place, "granted");
    }

    [Fact]
    public void Missing_members_are_all_named()
    {
        var reading = Read(ReportBuilder.Sample(), new MarkedPayload("{}"));

        Assert.Equal(["/standard", "/edition", "/organization", "/year", "/requests"], reading.Faults.Select(f => f.Pointer));
        Assert.All(reading.Faults, f => Assert.Equal(PayloadRules.MissingKey, f.RuleId));
    }

    [Fact]
    public void Repeated_key_makes_its_cells_unusable()
    {
        var values = Read(ReportBuilder.Sample(), MarkedPayload.WithHead($$"""
            "requests":{"received":{"person":{"natural":1,"legal":2},"total":3,"person":{"natural":1,"legal":2} },"outcomes":{{Outcomes}} }
            """)).Values;

        Assert.Equal([CellState.Unusable, CellState.Unusable, CellState.Value], values.States[..3]);
        Assert.Equal([0, 0, 3], values.Values[..3]);
    }

    [Fact]
    public void Every_repetition_is_a_fault() =>
        Assert.Equal(2, Read(ReportBuilder.Sample(), new MarkedPayload("""{"x":1,"x":1,"x":1}""")).Faults.Count(f => f.RuleId == PayloadRules.DuplicateKey));

    [Fact]
    public void Many_repetitions_do_not_hide_a_text_fault()
    {
        var payload = new MarkedPayload("{" + string.Concat(Enumerable.Repeat("\"x\":1,", 3_000)) + "\"y\":¦\u0001}");
        AssertFault(Read(ReportBuilder.Sample(), payload), PayloadRules.InvalidJson, "", payload.Place);
    }

    [Fact]
    public void Repeated_year_is_unknown() => Assert.Null(Read(ReportBuilder.Sample(), new MarkedPayload("""{"year":2019,"year":2019}""")).Values.Year);

    [Theory]
    [InlineData("count", "¦1.5", PayloadRules.NotWhole, "1.5")]
    [InlineData("count", "¦-1", PayloadRules.OutOfRange, "-1", "0", "9007199254740991")]
    [InlineData("count", "¦9007199254740992", PayloadRules.OutOfRange, "9007199254740992", "0", "9007199254740991")]
    [InlineData("count", "¦1e999999999", PayloadRules.OutOfRange, "1e999999999", "0", "9007199254740991")]
    [InlineData("count", "¦1e-999999999999", PayloadRules.NotWhole, "1e-999999999999")]
    [InlineData("count", "¦\"5\"", PayloadRules.WrongType, "number or null", "string")]
    [InlineData("count", "¦false", PayloadRules.WrongType, "number or null", "boolean")]
    [InlineData("count", "¦[1]", PayloadRules.WrongType, "number or null", "array")]
    [InlineData("change", "¦-9223372036854775808", PayloadRules.OutOfRange, "-9223372036854775808", "-9007199254740991", "9007199254740991")]
    [InlineData("money", "¦12.345", PayloadRules.TooManyDigits, "12.345", "2")]
    [InlineData("money", "¦10000000000000.00", PayloadRules.OutOfRange, "10000000000000.00", "-9999999999999.99", "9999999999999.99")]
    [InlineData("money", "¦99999999999999999999.999", PayloadRules.TooManyDigits, "99999999999999999999.999", "2")]
    [InlineData("wholeMoney", "¦0.5", PayloadRules.NotWhole, "0.5")]
    [InlineData("rate", "¦1.5", PayloadRules.OutOfRange, "1.5", "0", "1")]
    [InlineData("year", "¦10000", PayloadRules.OutOfRange, "10000", "1", "9999")]
    [InlineData("date", "¦\"2019-13-01\"", PayloadRules.InvalidValue, "2019-13-01", "date")]
    [InlineData("date", "¦\"2019-1-01\"", PayloadRules.InvalidValue, "2019-1-01", "date")]
    [InlineData("date", "¦\"２０１９-01-01\"", PayloadRules.InvalidValue, "２０１９-01-01", "date")]
    [InlineData("date", "¦\"0000-01-01\"", PayloadRules.InvalidValue, "0000-01-01", "date")]
    [InlineData("date", "¦20190101", PayloadRules.WrongType, "date", "number")]
    [InlineData("level", "¦\"City\"", PayloadRules.InvalidValue, "City", "code")]
    [InlineData("level", "¦0", PayloadRules.WrongType, "code", "number")]
    [InlineData("text", "¦\"\"", PayloadRules.InvalidValue, "", "text")]
    [InlineData("text", "¦5", PayloadRules.WrongType, "text", "number")]
    public void Cell_fault_has_pointer_and_place(string kind, string value, string rule, params string[] arguments)
    {
        var payload = MarkedPayload.WithHead($$"""
            "t":{"v":{{value}} }
            """);
        var reading = Read(ReportBuilder.OneRecord("v", KindNamed(kind)), payload);

        AssertFault(reading, rule, "/t/v", payload.Place, arguments);
        Assert.Equal((CellState.Unusable, 0L), (reading.Values.States[0], reading.Values.Values[0]));
    }

    [Theory]
    [InlineData("count", "1e3", 1000)]
    [InlineData("count", "-0.0", 0)]
    [InlineData("money", "12.3400", 1234)]
    [InlineData("money", "-9999999999999.99", -Kinds.MostScaled)]
    [InlineData("rate", "1", 10_000)]
    [InlineData("year", "2019", 2019)]
    [InlineData("date", "\"0001-01-01\"", 1)]
    [InlineData("date", "\"9999-12-31\"", 3_652_059)]
    [InlineData("level", "\"county\"", 1)]
    [InlineData("text", "\" \"", 0)]
    public void Cell_holds_the_scaled_value(string kind, string value, long scaled)
    {
        var reading = Read(ReportBuilder.OneRecord("v", KindNamed(kind)), MarkedPayload.WithHead($$"""
            "t":{"v":{{value}} }
            """));

        Assert.Empty(reading.Faults);
        Assert.Equal((CellState.Value, scaled), (reading.Values.States[0], reading.Values.Values[0]));
        Assert.Equal(kind == "text" ? " " : null, reading.Values.CellTexts[0]);
    }

    [Theory]
    [InlineData("count")]
    [InlineData("date")]
    [InlineData("text")]
    public void Blank_is_a_fault_only_where_it_is_forbidden(string kind)
    {
        var payload = MarkedPayload.WithHead("""
            "t":{"v":¦null}
            """);

        Assert.Empty(Read(ReportBuilder.OneRecord("v", KindNamed(kind), BlankMeaning.Zero), payload).Faults);
        Assert.Empty(Read(ReportBuilder.OneRecord("v", KindNamed(kind), BlankMeaning.Unknown), payload).Faults);
        var reading = Read(ReportBuilder.OneRecord("v", KindNamed(kind), BlankMeaning.Forbidden), payload);
        AssertFault(reading, PayloadRules.BlankForbidden, "/t/v", payload.Place);
        Assert.Equal(CellState.Unusable, reading.Values.States[0]);
    }

    private static BoundKind KindNamed(string id) =>
        new[] { Kinds.Count, Kinds.Change, Kinds.Money, Kinds.WholeMoney, Kinds.Rate, Kinds.Year, Kinds.Date, Kinds.Code, Kinds.Text }.Single(k => k.Id == id);

    private static PayloadReading Read(ReportBuilder report, MarkedPayload payload) => PayloadReading.Read(report.Build(), payload.Bytes);

    private static void AssertFault(PayloadReading reading, string rule, string pointer, PayloadLocation? place, params string[] arguments)
    {
        var fault = reading.Faults.First(f => f.RuleId == rule);
        Assert.Equal((pointer, place), (fault.Pointer, fault.Location));
        Assert.Equal(arguments, fault.Arguments);
    }
}
