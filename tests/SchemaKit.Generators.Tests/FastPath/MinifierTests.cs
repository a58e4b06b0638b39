using System.Text;
using SchemaKit.Runtime.FastPath;
using Xunit;

namespace SchemaKit.Generators.Tests.FastPath;

public sealed class MinifierTests
{
    private const int Seed = 20_241;

    private const int Rounds = 20_000;

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n", "")]
    [InlineData(" { \"a b\" : [ 1 , -2.5e+3 ] , \"c\\\" d\" : null } ", "{\"a b\":[1,-2.5e+3],\"c\\\" d\":null}")]
    [InlineData("\"a\\\\\" : \" \\\\\\\" \"", "\"a\\\\\":\" \\\\\\\" \"")]
    [InlineData("\"a\" \"b\"", "\"a\"\"b\"")]
    [InlineData("1 \u000b", null)]
    [InlineData("1 2", null)]
    [InlineData("1\n.5", null)]
    [InlineData("tr ue", null)]
    [InlineData("\"a ", null)]
    public void White_space_between_tokens_is_left_out(string text, string? expected) => Assert.Equal(expected, Minified(text));

    [Fact]
    public void Every_text_is_read_as_character_by_character()
    {
        var (random, refused) = (new Random(Seed), 0);
        for (var i = 0; i < Rounds; i++)
        {
            var alphabet = random.Next(3) switch { 0 => "\"\\ ,", 1 => "\"\\\\\\ \n1,", _ => "\"\\    \t\r\n1a{}[]:,,::é\u0001" };
            var text = string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            text += Slowly(text) is null ? "\"" : "";
            var expected = Slowly(text);
            refused += expected is null ? 1 : 0;
            Assert.Equal(expected, Minified(text));
        }

        Assert.InRange(refused, Rounds / 10, Rounds * 9 / 10);
    }

    /// <summary>Runs of every length at every place beside the borders of blocks.</summary>
    [Fact]
    public void Runs_are_followed_across_blocks()
    {
        for (var before = 50; before < 70; before++)
        {
            for (var run = 0; run < 140; run++)
            {
                Assert.Equal(run == 0 ? new string('1', before + 1) : null, Minified(new string('1', before) + new string(' ', run) + '1'));
                Assert.Equal(new string('1', before) + ",1", Minified(new string('1', before) + new string(' ', run) + ",1"));
                var text = '"' + new string('a', before) + new string('\\', run) + "\" 1 \" ";
                Assert.Equal(Slowly(text), Minified(text));
            }
        }
    }

    private static string? Minified(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var copy = new byte[bytes.Length + Minifier.Excess];
        return Minifier.Copy(bytes, copy) is var length and >= 0 ? Encoding.UTF8.GetString(copy, 0, length) : null;
    }

    private static string? Slowly(string text)
    {
        var (copy, inText, isEscaped, scalar, space) = (new StringBuilder(), false, false, false, false);
        foreach (var character in text)
        {
            var isQuote = character == '"' && !isEscaped;
            isEscaped = character == '\\' && !isEscaped;
            if (!inText && " \t\r\n".Contains(character, StringComparison.Ordinal))
            {
                space = true;
                continue;
            }

            var isScalar = !inText && !isQuote && !"{}[]:,".Contains(character, StringComparison.Ordinal);
            if (isScalar && scalar && space)
                return null;

            (scalar, space, inText) = (isScalar, false, inText ^ isQuote);
            copy.Append(character);
        }

        return inText ? null : copy.ToString();
    }
}
