using System.Text;
using CsCheck;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Tests.Json;

public sealed class Utf8TextTests
{
    private static readonly UTF8Encoding Strict = new(false, true);

    [Theory]
    [InlineData("61 C0 80", 1)]
    [InlineData("61 62 C1 BF", 2)]
    [InlineData("E0 80 AF", 0)]
    [InlineData("F0 80 80 AF", 0)]
    [InlineData("ED A0 80", 0)]
    [InlineData("ED BF BF", 0)]
    [InlineData("61 F4 90 80 80", 1)]
    [InlineData("F5 80 80 80", 0)]
    [InlineData("80", 0)]
    [InlineData("61 C3", 1)]
    [InlineData("61 E2 82", 1)]
    [InlineData("61 F0 9F 98", 1)]
    [InlineData("C3 28", 0)]
    [InlineData("FF FE 22 00", 0)]
    public void Ill_formed_bytes_are_refused_at_the_first_byte_of_the_sequence(string hex, int offset)
    {
        Assert.False(Utf8Text.TryDecode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), out var text, out var fault));
        Assert.Equal(("", offset), (text, fault));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF")]
    [InlineData("\uFEFF\uFEFF{}")]
    public void Well_formed_bytes_keep_every_character(string expected)
    {
        Assert.True(Utf8Text.TryDecode(Strict.GetBytes(expected), out var text, out var fault));
        Assert.Equal((expected, -1), (text, fault));
    }

    [Fact]
    public void Decoder_agrees_with_the_platform() => Bytes.Sample(
        bytes => Utf8Text.TryDecode(bytes, out var text, out var fault)
            ? fault == -1 && Platform(bytes) == text
            : Platform(bytes) is null && Platform(bytes[..fault]) is not null,
        iter: 100_000);

    private static readonly Gen<byte[]> Bytes =
        Gen.OneOf<byte>(Gen.Byte, Gen.OneOf<byte>(0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4)).Array[0, 6];

    private static string? Platform(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
