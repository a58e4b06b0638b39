using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Tests.Payload;

public sealed class TextScannerTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF [ ] ")]
    [InlineData("-0.5e+10")]
    [InlineData("{\"a\":[1,{\"b\":null},\"\\u00e9\\ud83d\\ude00\\\\\"],\"c\":true,\"d\":false}")]
    public void Scanner_finds_nothing_in_json(string text) => Assert.Null(TextScanner.Find(text, JsonLimits.Payload));

    /// <summary>¦ stands before the first unit with which no JSON text goes on.</summary>
    [Theory]
    [InlineData("¦")]
    [InlineData(" ¦")]
    [InlineData("¦x")]
    [InlineData("{¦")]
    [InlineData("{\"a¦")]
    [InlineData("{\"a\"¦")]
    [InlineData("{\"a\" ¦1}")]
    [InlineData("{\"a\":¦}")]
    [InlineData("{\"a\":1,¦}")]
    [InlineData("{\"a\":1¦]")]
    [InlineData("{¦'a':1}")]
    [InlineData("[1,¦]")]
    [InlineData("[1 ¦2]")]
    [InlineData("[¦,1]")]
    [InlineData("[1]¦]")]
    [InlineData("1 ¦1")]
    [InlineData("tru¦")]
    [InlineData("tru¦th")]
    [InlineData("true¦x")]
    [InlineData("nul¦L")]
    [InlineData("0¦1")]
    [InlineData("-¦")]
    [InlineData("-¦a")]
    [InlineData("1.¦")]
    [InlineData("1.¦e1")]
    [InlineData("¦.5")]
    [InlineData("¦+1")]
    [InlineData("1e¦")]
    [InlineData("1e+¦,")]
    [InlineData("0¦x10")]
    [InlineData("\"a¦\u0001\"")]
    [InlineData("\"a¦\nb\"")]
    [InlineData("\"\\¦a\"")]
    [InlineData("\"\\u00¦g0\"")]
    [InlineData("\"\\u00¦")]
    [InlineData("[1]¦\uFEFF")]
    [InlineData("{\"\\udc00\"¦}")]
    public void Scanner_finds_where_json_ends(string marked) => AssertFault(JsonFaultKind.Syntax, marked);

    [Theory]
    [InlineData("\"a¦\\ud800\"")]
    [InlineData("\"\\ud83d\\ude00¦\\udc00\"")]
    [InlineData("\"\\\\¦\\ud800\\u0041\"")]
    [InlineData("{\"¦\\udc00\":x}")]
    public void Scanner_finds_halves_of_surrogate_pairs(string marked) => AssertFault(JsonFaultKind.LoneSurrogate, marked);

    [Fact]
    public void Scanner_takes_an_escaped_backslash_before_a_u() => Assert.Null(TextScanner.Find("\"\\\\ud800\"", JsonLimits.Payload));

    private static void AssertFault(JsonFaultKind kind, string marked) => Assert.Equal(
        new TextFault(kind, marked.IndexOf('¦', StringComparison.Ordinal)), TextScanner.Find(marked.Replace("¦", "", StringComparison.Ordinal), JsonLimits.Payload));
}
