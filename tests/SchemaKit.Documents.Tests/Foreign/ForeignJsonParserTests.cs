using SchemaKit.Documents.Foreign;

namespace SchemaKit.Documents.Tests.Foreign;

public sealed class ForeignJsonParserTests
{
    [Theory]
    [InlineData("{\"a\":1,\"b\":[true,null,\"x\\n\\u5143\"]}", "{a:1,b:[true,-,x\n元]}", 0)]
    [InlineData("\uFEFF [1, {\"k\" : -2.50}] ", "[1,{k:-2.50}]", 0)]
    [InlineData("{\"a\":\"情\uFFFD?,\"b\":2}", "{a:情\uFFFD?,b:2}", 1)]
    [InlineData("[{\"a\":\"x?},{\"b\":\"y?}]", "[{a:x?},{b:y?}]", 2)]
    [InlineData("[\"x?,\"y\"]", "[x?,y]", 1)]
    [InlineData("{\"a\":\"he said \\\"no\\\"\"}", "{a:he said \"no\"}", 0)]
    [InlineData("{\"a\":[1,2,],}", "{a:[1,2]}", 2)]
    [InlineData("{\"a\":1 \"b\":2}", "{a:1,b:2}", 1)]
    [InlineData("{\"a\":[1,2", "{a:[1,2]}", 2)]
    public void Text_is_read_and_mended(string text, string tree, int mended)
    {
        var parsed = ForeignJsonParser.Parse(text)!.Value;

        Assert.Equal((tree, mended), (Shown(parsed.Root), parsed.Mended));
    }

    [Theory]
    [InlineData("")]
    [InlineData("words")]
    [InlineData("5")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("[}")]
    [InlineData("{} {}")]
    public void Text_that_is_nothing_of_the_kind_is_none(string text) => Assert.Null(ForeignJsonParser.Parse(text));

    [Fact]
    public void Depth_is_limited()
    {
        Assert.NotNull(ForeignJsonParser.Parse(new string('[', 64) + new string(']', 64)));
        Assert.Null(ForeignJsonParser.Parse(new string('[', 65) + new string(']', 65)));
        Assert.Null(ForeignJsonParser.Parse(new string('[', 100_000)));
    }

    [Fact]
    public void Values_know_their_line()
    {
        var root = (ForeignObject)ForeignJsonParser.Parse("{\n\"a\":\n\n 1,\n\"b\": 2}")!.Value.Root;

        Assert.Equal([4, 5], root.Members.Select(m => m.Value.Line));
    }

    [Fact]
    public void Any_text_is_read_in_time_or_refused()
    {
        foreach (var piece in new[] { "\"", "\"a,", "{\"a\":\"", "\\", ",", "[1,", "\"\":" })
            ForeignJsonParser.Parse("[" + string.Concat(Enumerable.Repeat(piece, 100_000)));
    }

    private static string Shown(ForeignNode node) => node switch
    {
        ForeignScalar scalar => scalar.Text ?? "-",
        ForeignArray array => "[" + string.Join(',', array.Items.Select(Shown)) + "]",
        ForeignObject group => "{" + string.Join(',', group.Members.Select(m => m.Key + ":" + Shown(m.Value))) + "}",
        _ => "",
    };
}
