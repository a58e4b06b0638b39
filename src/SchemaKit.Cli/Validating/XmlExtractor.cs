using System.Globalization;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Files;
using SchemaKit.Documents.Xml;

namespace SchemaKit.Cli.Validating;

/// <summary>Reads XML by the shipped mapping that knows its root element.</summary>
internal static class XmlExtractor
{
    private static ReadOnlySpan<byte> Declaration => "<?xml"u8;

    /// <summary>Whether bytes start as XML does: with a declaration or an element.</summary>
    public static bool IsXml(ReadOnlySpan<byte> start)
    {
        var text = Content.WithoutMark(start).TrimStart(" \t\r\n"u8);
        return text.StartsWith(Declaration) || (text.Length > 1 && text[0] == (byte)'<' && char.IsAsciiLetter((char)text[1]));
    }

    public static (XmlReportReading? Reading, ReadProblem? Problem) Extract(byte[] bytes)
    {
        XmlReportReading? last = null;
        foreach (var mapping in ShippedMappings.All)
        {
            last = XmlReportReader.Read(mapping, bytes);
            if (last.Payload is not null)
                return (last, null);
        }

        return (null, last?.Fault is { Line: > 0 } fault
            ? new ReadProblem(string.Create(CultureInfo.InvariantCulture, $"cannot be read: line {fault.Line}, column {fault.Column}: {fault.Message}"))
            : new ReadProblem($"cannot be read: {last?.Fault?.Message}"));
    }

    /// <summary>The findings as notes on a document.</summary>
    public static IReadOnlyList<DocumentNote> Notes(XmlReportReading reading) =>
        [.. reading.Findings.Select(f => new DocumentNote(f.Line, new LocalizedText([("en", Text(f))]), f.IsLoss, null))];

    private static string Text(XmlFinding finding) =>
        finding.Path.Length == 0 ? finding.Message : string.Create(CultureInfo.InvariantCulture, $"column {finding.Column}, {finding.Path}: {finding.Message}");
}
