using System.Text;
using CsCheck;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Tests.Payload;

public sealed class TextLocationsTests
{
    [Theory]
    [InlineData("ab", 1, 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 2, 1)]
    [InlineData("a\r\nb", 3, 3, 2, 1)]
    [InlineData("a\r\nb", 2, 2, 1, 3)]
    [InlineData("a\rb", 2, 2, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 3, 1)]
    [InlineData("é汉𠮷x", 4, 9, 1, 10)]
    [InlineData("\u2028x", 1, 3, 1, 4)]
    [InlineData("\uFEFFx", 1, 3, 1, 4)]
    [InlineData("\uFEFF\nx", 2, 4, 2, 1)]
    [InlineData("", 0, 0, 1, 1)]
    [InlineData("a\n", 2, 2, 2, 1)]
    public void Locations_count_bytes_and_lines(string text, int offset, long at, int line, int column) =>
        Assert.Equal(new PayloadLocation(at, line, column), new TextLocations(text).At(offset));

    [Fact]
    public void Locations_agree_with_counting_from_the_start() =>
        Gen.OneOf("a", "\n", "\r", "\r\n", "é", "汉", "𠮷").Array[0, 700].Sample(pieces =>
        {
            var text = string.Concat(pieces);
            var locations = new TextLocations(text);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                if (offset > 0 && char.IsHighSurrogate(text[offset - 1]))
                    continue;

                Assert.Equal(Count(text[..offset], offset < text.Length ? text[offset] : ' '), locations.At(offset));
            }
        }, iter: 50);

    private static PayloadLocation Count(string before, char next)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < before.Length; i++)
        {
            var following = i + 1 < before.Length ? before[i + 1] : next;
            if (before[i] == '\n' || (before[i] == '\r' && following != '\n'))
                (line, start) = (line + 1, i + 1);
        }

        return new PayloadLocation(Encoding.UTF8.GetByteCount(before), line, Encoding.UTF8.GetByteCount(before[start..]) + 1);
    }
}
