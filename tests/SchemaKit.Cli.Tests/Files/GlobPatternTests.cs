using CsCheck;
using SchemaKit.Cli.Files;

namespace SchemaKit.Cli.Tests.Files;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("county/*.json", "county", "a.json", true)]
    [InlineData("county/*.json", "county", "b/a.json", false)]
    [InlineData("county/**/*.json", "county", "a.json", true)]
    [InlineData("county/**/*.json", "county", "b/c/a.json", true)]
    [InlineData("**/2020/**", "", "a/2020/b/c", true)]
    [InlineData("**/2020/**", "", "a/2021/b/c", false)]
    [InlineData("a?.txt", "", "a1.txt", true)]
    [InlineData("a?.txt", "", "a12.txt", false)]
    [InlineData("/data/*", "/data", "x", true)]
    [InlineData("/*.json", "/", "x.json", true)]
    public void Patterns_match_names_and_folders(string text, string folder, string path, bool isMatch)
    {
        var pattern = new GlobPattern(text);

        Assert.Equal(folder, pattern.Folder);
        Assert.Equal(isMatch, pattern.IsMatch(path));
    }

    [Fact]
    public void Matching_agrees_with_plain_backtracking() =>
        Gen.Char["ab*?/"].Array[1, 12].Select(Gen.Char["ab/"].Array[1, 12], (p, t) => (Pattern: "*" + new string(p), Text: new string(t))).Sample(s =>
        {
            var expected = Naive(s.Pattern.Split('/'), s.Text.Split('/'));
            Assert.Equal(expected, new GlobPattern(s.Pattern).IsMatch(s.Text));
        });

    [Fact]
    public void A_pattern_made_to_be_slow_is_not()
    {
        var pattern = new GlobPattern(string.Concat(Enumerable.Repeat("*a", 40)) + "/" + string.Concat(Enumerable.Repeat("**/", 40)) + "b");

        Assert.False(pattern.IsMatch(new string('a', 400) + "/" + string.Concat(Enumerable.Repeat("a/", 400)) + "c"));
    }

    private static bool Naive(string[] pattern, string[] path)
    {
        if (pattern.Length == 0)
            return path.Length == 0;
        if (pattern[0] == "**")
            return Naive(pattern[1..], path) || (path.Length > 0 && Naive(pattern, path[1..]));
        return path.Length > 0 && NaiveName(pattern[0], path[0]) && Naive(pattern[1..], path[1..]);
    }

    private static bool NaiveName(string pattern, string name)
    {
        if (pattern.Length == 0)
            return name.Length == 0;
        if (pattern[0] == '*')
            return NaiveName(pattern[1..], name) || (name.Length > 0 && NaiveName(pattern, name[1..]));
        return name.Length > 0 && (pattern[0] == '?' || pattern[0] == name[0]) && NaiveName(pattern[1..], name[1..]);
    }
}
