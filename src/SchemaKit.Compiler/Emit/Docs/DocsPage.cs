using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>What a page about a definition says, whatever it is printed as.</summary>
internal sealed record DocsPage(
    IReadOnlyList<DocsWording> Title,
    IReadOnlyList<DocsFact> Facts,
    IReadOnlyList<DocsPart> Kinds,
    IReadOnlyList<DocsPart> Parts,
    IReadOnlyList<DocsPart> Rules,
    DocsPart Enforcement);

/// <summary>A chapter, table, kind or rule.</summary>
/// <param name="Anchor">Made of ids.</param>
/// <param name="Level">Of the heading: 2 or 3.</param>
internal sealed record DocsPart(string Anchor, int Level, IReadOnlyList<DocsWording> Heading, IReadOnlyList<DocsFact> Facts)
{
    /// <summary>The id, where it is the heading or stands beside it.</summary>
    public string Id { get; init; } = "";

    public DocsGrid? Grid { get; init; }

    /// <summary>Rules about a table.</summary>
    public IReadOnlyList<DocsLink> Links { get; init; } = [];
}

internal sealed record DocsLink(string Anchor, string Id);

/// <summary>Something with a name: texts by language, or ids and formulas.</summary>
internal sealed record DocsFact(Phrase Name, IReadOnlyList<DocsWording> Texts, IReadOnlyList<string> Codes)
{
    public static DocsFact Of(Phrase name, IReadOnlyList<DocsWording> texts) => new(name, texts, []);

    public static DocsFact Code(Phrase name, params string[] codes) => new(name, [], codes);
}
