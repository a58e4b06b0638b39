using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests.Xml;

internal static class Mappings
{
    public static XmlMapping Foia { get; } = Read(
        Repository.Read("schema", "us-foia-annual-report", "2.1.schemakit.json"), Repository.Read("schema", "us-foia-annual-report", "2.1.xml-mapping.json"));

    public static XmlMapping Read(string definition, string mapping)
    {
        var (read, diagnostics) = XmlMappingReader.Read(new SourceFile("test.xml-mapping.json", mapping), TargetReader.Read(definition)!);
        return read ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }
}
