using SchemaKit.Cli.Terminal;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Terminal;

public sealed class TermTextTests
{
    [Theory]
    [InlineData("a\u001b[2Jb", "a\\u001B[2Jb")]
    [InlineData("\u202egpj.exe", "\\u202Egpj.exe")]
    [InlineData("one\r\ntwo", "one\\u000D\\u000Atwo")]
    [InlineData("::add-mask::x", ":\\u003Aadd-mask:\\u003Ax")]
    [InlineData("x ##vso[task]", "x #\\u0023vso[task]")]
    [InlineData("[red]x[/]", "[red]x[/]")]
    [InlineData("一、自然人", "一、自然人")]
    public void A_hole_of_the_interpolation_is_escaped(string foreign, string shown)
    {
        TermText text = $"{foreign}";

        Assert.Equal(shown, text.ToString());
    }

    [Fact]
    public void Text_that_is_not_wanted_is_not_made()
    {
        var made = 0;

        var text = TermText.Join(", ", [TermText.When(false, $"{++made} no"), TermText.When(true, $"{++made} yes"), $"{TermText.When(false, $"{++made}")}"]);

        Assert.Equal(("1 yes", 1), (text.ToString(), made));
    }

    [Fact]
    public void No_hostile_string_reaches_a_terminal_or_a_log_unescaped()
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not here");
        foreach (var value in Hostile.Strings())
        {
            TermText text = $"{value}";
            TerminalBytes.AssertSafe(text.ToString());
            Assert.DoesNotContain('\n', text.ToString());
        }
    }
}
