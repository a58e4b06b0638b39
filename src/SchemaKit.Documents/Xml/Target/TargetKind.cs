using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Documents.Xml.Target;

/// <summary>What a cell may hold.</summary>
/// <param name="Specials">The texts that stand for no number, such as <c>N/A</c>.</param>
internal sealed record TargetKind(string Id, KindBase Base, int Scale, IReadOnlyList<string> Specials)
{
    public bool IsNumeric => Base is KindBase.Integer or KindBase.Decimal or KindBase.Year;

    public string? Special(string text) => Specials.FirstOrDefault(s => string.Equals(s, text, StringComparison.OrdinalIgnoreCase));
}
