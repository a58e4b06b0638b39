namespace SchemaKit.Engine.Portable.Forms;

/// <summary>What <c>x-schemakit</c> says.</summary>
/// <param name="Blanks">By table.</param>
/// <param name="Keys">By list.</param>
/// <param name="Kinds">By kind and text.</param>
internal sealed record PortableAnnotation(
    IReadOnlyDictionary<string, PortableBlank> Blanks,
    IReadOnlyDictionary<string, PortableKey> Keys,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, PortableSpecial>> Kinds,
    IReadOnlyList<PortableRule> Rules);
