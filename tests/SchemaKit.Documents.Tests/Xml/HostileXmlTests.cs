using System.Text;
using SchemaKit.Documents.Xml;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Tests.Xml;

public sealed class HostileXmlTests
{
    private static readonly XmlMapping Mapping = Mappings.Read(Harbours.Definition, Harbours.Mapping);

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("plain text", 1, 1)]
    [InlineData("<Report>", 1, 9)]
    [InlineData("<Report>\n<A></B></Report>", 2, 6)]
    [InlineData("<Report a='1' a='2'/>", 1, 15)]
    [InlineData("<Report/><Report/>", 1, 11)]
    [InlineData("<h:Report/>", 1, 2)]
    [InlineData("<Report>&nothing;</Report>", 1, 10)]
    [InlineData("<Report>&#0;</Report>", 1, 11)]
    [InlineData("<Html/>", 1, 2)]
    [InlineData("<!DOCTYPE html>\n<html></html>", 1, 1)]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><Report>&b;</Report>", 2, 1)]
    [InlineData("<!DOCTYPE r SYSTEM 'file:///etc/passwd'><Report/>", 1, 1)]
    [InlineData("<?xml version='1.0' encoding='no-such'?><Report/>", 1, 31)]
    public void What_is_no_report_is_refused_at_its_place(string text, int line, int column)
    {
        var reading = XmlReportReader.Read(Mapping, Encoding.UTF8.GetBytes(text));
        Assert.Null(reading.Payload);
        Assert.Equal((line, column), (reading.Fault!.Line, reading.Fault.Column));
        Assert.DoesNotContain("\n", reading.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_limited()
    {
        Assert.Null(Read(Nested(XmlLimits.Depth)).Fault);
        Assert.Contains("256 levels", Read(Nested(XmlLimits.Depth + 1)).Fault!.Message, StringComparison.Ordinal);
        Assert.Contains("256 levels", Read(Nested(100_000)).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_limited()
    {
        Assert.Null(Read($"<Report><{new string('n', XmlLimits.NameLength)}/></Report>").Fault);
        Assert.Contains("1024 characters", Read($"<Report><{new string('n', XmlLimits.NameLength + 1)}/></Report>").Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_is_limited()
    {
        var fault = XmlReportReader.Read(Mapping, new byte[XmlLimits.Bytes + 1]).Fault!;
        Assert.Contains("20 MiB", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_elements_is_limited()
    {
        var fault = Read("<Report>" + string.Concat(Enumerable.Repeat("<a/>", XmlLimits.Nodes)) + "</Report>").Fault!;
        Assert.Contains("1000000 elements", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_bytes_never_throw()
    {
        var whole = Encoding.UTF8.GetBytes(Harbours.Document("<Ships><Ship s:id='R1'><Cargo><Tons>1</Tons></Cargo></Ship><ShipOf><Row s:ref='R1'/><Body s:ref='B1'/></ShipOf></Ships>"));
        for (var length = 0; length < whole.Length; length++)
            Assert.NotNull(XmlReportReader.Read(Mapping, whole[..length]).Fault);

        for (var i = 0; i < whole.Length; i++)
        {
            foreach (var damage in (ReadOnlySpan<byte>)[0, (byte)'<', (byte)'&', 0x80, 0xFF])
            {
                var bytes = (byte[])whole.Clone();
                bytes[i] = damage;
                var reading = XmlReportReader.Read(Mapping, bytes);
                Assert.True(reading.Fault is null != reading.Payload is null);
            }
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    [InlineData("us-ascii")]
    [InlineData("iso-8859-1")]
    public void The_declared_encoding_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<?xml version='1.0' encoding='{name}'?><Report><Title>T</Title></Report>")];
        Assert.Contains("\"title\": \"T\"", Encoding.UTF8.GetString(XmlReportReader.Read(Mapping, bytes).Payload!), StringComparison.Ordinal);
    }

    private static string Nested(int depth) =>
        "<Report>" + string.Concat(Enumerable.Repeat("<a>", depth - 1)) + string.Concat(Enumerable.Repeat("</a>", depth - 1)) + "</Report>";

    private static XmlReportReading Read(string text) => XmlReportReader.Read(Mapping, Encoding.UTF8.GetBytes(text));
}
