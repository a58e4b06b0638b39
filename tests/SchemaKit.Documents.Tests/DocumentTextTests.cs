namespace SchemaKit.Documents.Tests;

public sealed class DocumentTextTests
{
    [Fact]
    public void Byte_order_mark_is_no_text() => Assert.Equal("元", DocumentText.Decode([0xEF, 0xBB, 0xBF, 0xE5, 0x85, 0x83]));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused_with_their_place()
    {
        var fault = Assert.Throws<DocumentException>(() => DocumentText.Decode([0x31, 0x0A, 0xD4, 0x31]));
        Assert.Contains("byte 2 (0xD4)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_20_MiB_are_refused()
    {
        Assert.Equal(DocumentText.LimitInBytes, DocumentText.Decode(Filled(DocumentText.LimitInBytes)).Length);
        Assert.Throws<DocumentException>(() => DocumentText.Decode(Filled(DocumentText.LimitInBytes + 1)));
    }

    private static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)'0');
        return bytes;
    }
}
