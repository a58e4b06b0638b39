using System.Text;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>A payload in which ¦ marks the place of the expected fault.</summary>
internal sealed class MarkedPayload
{
    private const char Mark = '¦';
    private const string Head = "\"standard\":\"test-standard\",\"edition\":\"2019\",\"organization\":\"某市\",\"year\":2019";

    public MarkedPayload(string text)
    {
        var parts = text.Split(Mark);
        Assert.True(parts.Length <= 2, "more than one mark");
        Bytes = Encoding.UTF8.GetBytes(string.Concat(parts));
        if (parts.Length == 2)
            Place = PlaceAfter(parts[0]);
    }

    public byte[] Bytes { get; }

    public PayloadLocation? Place { get; }

    /// <summary>A payload with a usable head and these members.</summary>
    public static MarkedPayload WithHead(string members) => new($"{{{Head},\r\n{members}}}");

    private static PayloadLocation PlaceAfter(string before)
    {
        var lines = before.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return new PayloadLocation(Encoding.UTF8.GetByteCount(before), lines.Length, Encoding.UTF8.GetByteCount(lines[^1]) + 1);
    }
}
