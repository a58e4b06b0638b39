using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Tests.Json;

public sealed class JsonParserTests
{
    [Theory]
    [InlineData("""["\uD83D\uDE00"]""", "😀")]
    [InlineData("""["\u0041\n\t\\\/\"\b\f\r"]""", "A\n\t\\/\"\b\f\r")]
    [InlineData("[\"\u2028\u2029\u0085\"]", "\u2028\u2029\u0085")]
    [InlineData("[\"\uFEFF😀\"]", "\uFEFF😀")]
    public void Parser_resolves_escapes_and_keeps_raw_characters(string text, string value)
    {
        var parsed = Parsed.From(text);
        Assert.Empty(parsed.Faults);
        Assert.Equal(value, Assert.IsType<JsonString>(Assert.IsType<JsonArray>(parsed.Root).Items[0]).Value);
    }

    [Theory]
    [InlineData("""["\uD83D"]""", @"\uD83D", 2)]
    [InlineData("""["\uDE00\uD83D"]""", @"\uDE00", 2, 8)]
    [InlineData("""["\uD83D\u0041"]""", @"\uD83D", 2)]
    public void Parser_reports_lone_surrogates(string text, string detail, params int[] places)
    {
        var faults = Parsed.From(text).Faults;
        Assert.All(faults, f => Assert.Equal(JsonFaultKind.LoneSurrogate, f.Kind));
        Assert.Equal(places, faults.Select(f => f.Span.Start));
        Assert.Equal(detail, faults[0].Detail);
    }

    [Fact]
    public void Parser_reports_raw_lone_surrogates()
    {
        var parsed = Parsed.From("[\"a\uD83D\", \"\\uD83D\uDE00\"]");
        Assert.Equal([(3, @"\uD83D"), (8, @"\uD83D"), (14, @"\uDE00")], parsed.Faults.Select(f => (f.Span.Start, f.Detail)));
        Assert.Equal("a\uFFFD", Assert.IsType<JsonString>(Assert.IsType<JsonArray>(parsed.Root).Items[0]).Value);
    }

    [Theory]
    [InlineData("[1 2]", 2, "a comma before the next value")]
    [InlineData("""{"a": 1 "b": 2}""", 7, "a comma before the next member")]
    [InlineData("""{"a" 1}""", 4, "a colon and a value after the name")]
    [InlineData("""{"a" "b": 1}""", 4, "a colon and a value after the name")]
    [InlineData("""{"a"}""", 4, "a colon and a value after the name")]
    [InlineData("""{"a": }""", 5, "a value")]
    [InlineData("[1, 2,]", 5, "no comma after the last element")]
    [InlineData("""{"a": 1,}""", 7, "no comma after the last element")]
    [InlineData("[,1]", 1, "a value before the comma")]
    [InlineData("[1,,2]", 3, "a value before the comma")]
    [InlineData("[1}", 2, "']' to close the array")]
    [InlineData("[{\"a\": [1}, 2]", 9, "']' to close the array")]
    [InlineData("[[1}, 2]", 3, "']' to close the array")]
    [InlineData("""{"a": [1}""", 8, "']' to close the array")]
    [InlineData("""[{"a": 1]""", 8, "'}' to close the object")]
    [InlineData("[[1]", 4, "']' to close the array, found the end of the text")]
    [InlineData("[] []", 3, "nothing after the end of the value")]
    [InlineData("[] // x", 3, "no comment, which JSON does not have")]
    [InlineData("[/* , */]", 1, "no comment, which JSON does not have")]
    [InlineData("['a']", 1, "double quotes around a string")]
    [InlineData("{a: 1}", 1, "a name in double quotes")]
    [InlineData("{1: 1}", 1, "a name in double quotes")]
    [InlineData("{: 1}", 1, "a name before the colon")]
    [InlineData("[\"a\n]", 1, "a closing quote before the end of the line")]
    [InlineData("{\"a: 1,\n\"b\": 2}", 1, "a closing quote before the end of the line")]
    [InlineData("[\"a", 1, "a closing quote before the end of the line")]
    [InlineData("[\"a\tb\"]", 3, @"\u0009 instead of the raw control character")]
    [InlineData("""["\x"]""", 2, @"an escape such as \n, \"" or \u0041 after the backslash")]
    [InlineData("""["\u12"]""", 2, @"four hexadecimal digits after \u")]
    [InlineData("[NaN]", 1, "a value, found 'NaN'")]
    [InlineData("[True]", 1, "true in small letters")]
    [InlineData("[01]", 1, "a number without leading zeros")]
    [InlineData("[+1]", 1, "a number without a plus sign")]
    [InlineData("[1.]", 1, "a digit after the decimal point")]
    [InlineData("[.5]", 1, "a digit at the start of the number")]
    [InlineData("[1e]", 1, "a digit in the exponent")]
    [InlineData("[0x1]", 1, "a number, found '0x1'")]
    [InlineData("[\u00A01]", 1, "a space, tab or line feed instead of the white space U+00A0")]
    [InlineData("[\u20281]", 1, "a space, tab or line feed instead of the white space U+2028")]
    [InlineData("[]\u0085", 2, "a space, tab or line feed instead of the white space U+0085")]
    [InlineData("\uFEFF\uFEFF[]", 1, "a byte order mark nowhere but at the start of the text")]
    [InlineData("", 0, "a value, found the end of the text")]
    [InlineData(",", 0, "a value")]
    [InlineData("]", 0, "a value")]
    public void Parser_reports_a_fault_once_at_its_place(string text, int place, params string[] expected)
    {
        var faults = Parsed.From(text).Faults;
        Assert.All(faults, f => Assert.Equal(JsonFaultKind.Syntax, f.Kind));
        Assert.Equal(expected, faults.Select(f => f.Detail));
        Assert.Equal(place, faults[0].Span.Start);
    }

    [Fact]
    public void Parser_goes_on_after_each_of_several_faults()
    {
        const string Text = """
            {
              "a": 1
              "b" 2,
              "c": nul,
              'd': "open,
              "e": [1, 2,],
              // done
              "f": "\q", "a": 3
            } x
            """;
        var parsed = Parsed.From(Text);

        Assert.Equal(
            ["", "", "nul", "'d'", "\"open,", ",", "// done", @"\q", "\"a\"", "x"],
            parsed.Faults.Select(parsed.At));
        var members = Assert.IsType<JsonObject>(parsed.Root).Members;
        Assert.Equal("abcdefa", string.Concat(members.Select(m => m.Name.Value)));
        Assert.Equal("2", Assert.IsType<JsonNumber>(members[1].Value).Text);
        Assert.IsType<JsonMissing>(members[2].Value);
        Assert.Equal(2, Assert.IsType<JsonArray>(members[4].Value).Items.Count);
    }

    [Fact]
    public void Parser_reports_both_places_of_a_duplicate_key()
    {
        var fault = Assert.Single(Parsed.From("""{"a": 1, "b": {"a": 2}, "\u0061": 3}""").Faults);
        Assert.Equal((JsonFaultKind.DuplicateKey, "a", 1, 24), (fault.Kind, fault.Detail, fault.Other!.Value.Start, fault.Span.Start));
    }

    [Fact]
    public void Parser_skips_what_is_nested_too_deep_and_goes_on()
    {
        var limits = new JsonLimits(2, 10, 10);
        var parsed = Parsed.From("""[[[NaN, {"]": [}]]], 1, {"a": {}}, x]""", limits);
        Assert.Equal(
            [(JsonFaultKind.TooDeep, "[", "2"), (JsonFaultKind.TooDeep, "{", "2"), (JsonFaultKind.Syntax, "x", "a value, found 'x'")],
            parsed.Faults.Select(f => (f.Kind, parsed.At(f), f.Detail)));
    }

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    public void Parser_allows_the_depth_of_the_limit(int depth, int faults)
    {
        Assert.Equal(faults, Parsed.From(new string('[', depth) + new string(']', depth)).Faults.Count);
        Assert.Equal(faults, Parsed.From(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth)).Faults.Count);
    }

    [Theory]
    [InlineData(1_023, 0)]
    [InlineData(1_024, 0)]
    [InlineData(1_025, 1)]
    public void Parser_allows_numbers_as_long_as_the_limit(int length, int faults) =>
        Assert.Equal(faults, Parsed.From(new string('1', length)).Faults.Count(f => f.Kind == JsonFaultKind.NumberTooLong));

    [Theory]
    [InlineData("12345678", null)]
    [InlineData("123456789", "12345678")]
    [InlineData("1234567😀", "1234567")]
    public void Parser_cuts_strings_that_are_longer_than_the_limit(string value, string? cut)
    {
        var parsed = Parsed.From($"\"{value}\"", new JsonLimits(2, 8, 8));
        Assert.Equal(cut ?? value, Assert.IsType<JsonString>(parsed.Root).Value);
        Assert.Equal(cut is null ? [] : [JsonFaultKind.StringTooLong], parsed.Faults.Select(f => f.Kind));
    }

    [Fact]
    public void Parser_keeps_the_spelling_of_numbers()
    {
        var parsed = Parsed.From("[-0, 1.0, 1E+3, 9007199254740993]");
        Assert.Equal(["-0", "1.0", "1E+3", "9007199254740993"], Assert.IsType<JsonArray>(parsed.Root).Items.Cast<JsonNumber>().Select(n => n.Text));
    }

    [Fact]
    public void Parser_stops_collecting_at_a_thousand_faults() =>
        Assert.Equal(1_000, Parsed.From("[" + string.Concat(Enumerable.Repeat("x,", 5_000)) + "1]").Faults.Count);
}
