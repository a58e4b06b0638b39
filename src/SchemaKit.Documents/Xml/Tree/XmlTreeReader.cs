using System.Globalization;
using System.Text;
using System.Xml;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Documents.Xml.Tree;

/// <summary>Reads XML into nodes with their places. Nothing outside the document is ever fetched, and no entity is defined in it.</summary>
internal sealed class XmlTreeReader
{
    private const string Namespaces = "http://www.w3.org/2000/xmlns/";

    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _place;
    private int _count;

    private XmlTreeReader(XmlReader reader) => (_reader, _place) = (reader, (IXmlLineInfo)reader);

    public static (XmlNode? Root, XmlFault? Fault) Read(byte[] bytes)
    {
        if (bytes.Length > XmlLimits.Bytes)
            return (null, new XmlFault(0, 0, Text($"The document has {bytes.Length} bytes; at most {XmlLimits.Bytes} (20 MiB) are read")));

        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = XmlLimits.Bytes,
        });
        try
        {
            return new XmlTreeReader(reader).ReadRoot();
        }
        catch (XmlException e)
        {
            return (null, TypeDeclaration(bytes) ?? new XmlFault(e.LineNumber, e.LinePosition, "The document is no well-formed XML: " + Visible.Quote(WithoutPlace(e.Message))));
        }
    }

    private (XmlNode? Root, XmlFault? Fault) ReadRoot()
    {
        XmlNode? root = null, open = null;
        var text = new Dictionary<XmlNode, StringBuilder>();
        while (_reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (Refusal() is { } fault)
                        return (null, fault);

                    var element = Node(open, isAttribute: false);
                    open?.Add(element);
                    root ??= element;
                    var isEmpty = _reader.IsEmptyElement;
                    AddAttributes(element);
                    if (!isEmpty)
                        open = element;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    if (!text.TryGetValue(open!, out var builder))
                        text[open!] = builder = new StringBuilder();
                    builder.Append(_reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    if (text.Remove(open!, out var whole))
                        open!.Text = whole.ToString();
                    open = open!.Parent;
                    break;
                default:
                    break;
            }
        }

        return (root, null);
    }

    private XmlFault? Refusal()
    {
        if (_reader.Depth >= XmlLimits.Depth)
            return Fault(Text($"Elements are nested deeper than {XmlLimits.Depth} levels"));
        if (_reader.LocalName.Length > XmlLimits.NameLength)
            return Fault(Text($"A name is longer than {XmlLimits.NameLength} characters"));

        _count += 1 + _reader.AttributeCount;
        return _count > XmlLimits.Nodes ? Fault(Text($"There are more than {XmlLimits.Nodes} elements and attributes")) : null;
    }

    private void AddAttributes(XmlNode element)
    {
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.NamespaceURI == Namespaces)
                continue;

            var attribute = Node(element, isAttribute: true);
            attribute.Text = _reader.Value;
            element.Add(attribute);
        }
    }

    private XmlNode Node(XmlNode? parent, bool isAttribute) =>
        new(_reader.LocalName, parent, _place.LineNumber, _place.LinePosition, isAttribute);

    private XmlFault Fault(string message) => new(_place.LineNumber, _place.LinePosition, message);

    /// <summary>The fault of a document that starts as an HTML page does; the framework does not say where its declaration stands.</summary>
    private static XmlFault? TypeDeclaration(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4_096));
        var offset = start.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        if (offset < 0)
            return null;

        var place = new SourceFile("", start).PositionOf(offset);
        return new XmlFault(place.Line, place.Column, "The document has a document type declaration (<!DOCTYPE …>), as HTML pages have; such documents are not read");
    }

    /// <summary>The framework's message without its last sentence, which repeats line and position.</summary>
    private static string WithoutPlace(string message)
    {
        var place = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return place > 0 ? message[..place] : message;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
