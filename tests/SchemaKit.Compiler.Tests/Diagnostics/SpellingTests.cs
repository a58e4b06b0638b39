using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Tests.Diagnostics;

public sealed class SpellingTests
{
    private static readonly string[] Words = ["id", "label", "rows", "columns", "total", "totals", "min"];

    [Theory]
    [InlineData("totl", "total")]
    [InlineData("totlas", "totals")]
    [InlineData("Label", "label")]
    [InlineData("lables", "label")]
    [InlineData("mni", "min")]
    [InlineData("colum", "columns")]
    [InlineData("collumn", "columns")]
    [InlineData("xy", null)]
    [InlineData("", null)]
    [InlineData("LABEL", null)]
    [InlineData("colons", "columns")]
    [InlineData("collections", null)]
    public void Closest_word_is_within_two_edits(string word, string? closest) => Assert.Equal(closest, Spelling.Closest(word, Words));

    [Fact]
    public void First_of_equally_close_words_wins() => Assert.Equal("rows", Spelling.Closest("rors", ["rows", "roars"]));

    [Fact]
    public void Long_words_are_not_compared()
    {
        Assert.Equal(new string('a', 64), Spelling.Closest(new string('a', 63), [new string('a', 65), new string('a', 64)]));
        Assert.Null(Spelling.Closest(new string('a', 65), [new string('a', 64)]));
    }
}
