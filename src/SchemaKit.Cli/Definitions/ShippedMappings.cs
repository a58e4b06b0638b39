using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Cli.Definitions;

/// <summary>How the XML files of shipped standards are read.</summary>
internal static class ShippedMappings
{
    private const string Extension = ".xml-mapping.json";

    private static readonly Lazy<IReadOnlyList<XmlMapping>> Read = new(() => [.. Names().Select(Mapping)]);

    public static IReadOnlyList<XmlMapping> All => Read.Value;

    private static IEnumerable<string> Names() => typeof(ShippedMappings).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(Extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static XmlMapping Mapping(string name)
    {
        var definition = Text(name[..^Extension.Length] + ".schemakit.json");
        var (mapping, diagnostics) = XmlMappingReader.Read(Text(name), TargetReader.Read(definition.Text)!);
        return mapping ?? throw new InvalidOperationException($"the shipped mapping {name} has errors: {diagnostics[0]}");
    }

    private static SourceFile Text(string name)
    {
        using var stream = typeof(ShippedMappings).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return DefinitionSource.Decode(bytes.ToArray(), name).Source!;
    }
}
