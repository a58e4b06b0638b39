using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Reads operands that are no functions.</summary>
internal sealed class OperandReader(FormReader reader)
{
    public static readonly IReadOnlyDictionary<string, PortableFunction> Functions = new Dictionary<string, PortableFunction>(StringComparer.Ordinal)
    {
        ["sum"] = PortableFunction.Sum,
        ["min"] = PortableFunction.Min,
        ["max"] = PortableFunction.Max,
        ["count"] = PortableFunction.Count,
        ["abs"] = PortableFunction.Abs,
        ["round"] = PortableFunction.Round,
        ["quotient"] = PortableFunction.Quotient,
    };

    private static readonly Dictionary<string, OperandSource> Sources = new(StringComparer.Ordinal)
    {
        ["prior"] = OperandSource.Prior,
        ["children"] = OperandSource.Children,
    };

    private static readonly Dictionary<string, PortableRowChoice> Rows = new(StringComparer.Ordinal)
    {
        ["above"] = PortableRowChoice.Above,
        ["partner"] = PortableRowChoice.Partner,
        ["partnerOfAbove"] = PortableRowChoice.PartnerOfAbove,
        ["entries"] = PortableRowChoice.Entries,
        ["nested"] = PortableRowChoice.Nested,
        ["overall"] = PortableRowChoice.Overall,
    };

    private static readonly Dictionary<string, PortableUse> Uses = new(StringComparer.Ordinal)
    {
        ["inSums"] = PortableUse.InSums,
        ["inComparisons"] = PortableUse.InComparisons,
        ["inExtremes"] = PortableUse.InExtremes,
    };

    private static readonly Dictionary<string, bool> Blanks = new(StringComparer.Ordinal) { ["unknown"] = true };

    /// <summary>An operand that has a value.</summary>
    public PortableForm Read(JsonNode node) => node switch
    {
        JsonString { Value: "/year" } => new PortableYear(),
        JsonString => new PortableCell(PortablePlace.This, reader.Text(node), null, PortableUse.None),
        JsonObject { Members: [{ Name.Value: "exists" } exists] } => new PortableExists(Place(reader.Object(exists.Value, "source", "row", "list"))),
        _ => Cell(node),
    };

    /// <summary>An operand of <c>count</c>.</summary>
    public PortableForm Counted(JsonNode node)
    {
        if (node is not JsonObject key || key.Find("key") is not { } member)
            return node is JsonString { Value: not "/year" } ? Read(node) : Cell(node);

        return new PortableKeyOf(Place(reader.Object(key, "row", "list", "key")), reader.Text(member));
    }

    private PortableCell Cell(JsonNode node)
    {
        var cell = reader.Object(node, "source", "row", "list", "cell", "kind", "reading", "blank");
        return new PortableCell(
            Place(cell),
            reader.Text(reader.Required(cell, "cell")),
            reader.OptionalText(cell, "kind"),
            cell.Find("reading") is { } reading ? reader.Word(reading, Uses) : PortableUse.None)
        {
            IsUnknownIfBlank = cell.Find("blank") is { } blank && reader.Word(blank, Blanks),
        };
    }

    private PortablePlace Place(JsonObject node)
    {
        var row = node.Find("row") is { } written ? reader.Word(written, Rows) : PortableRowChoice.This;
        var hasList = row is not (PortableRowChoice.This or PortableRowChoice.Above);
        return new PortablePlace(
            node.Find("source") is { } source ? reader.Word(source, Sources) : OperandSource.Own,
            row,
            hasList ? reader.Text(reader.Required(node, "list")) : "");
    }
}
