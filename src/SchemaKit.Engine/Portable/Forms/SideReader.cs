using System.Numerics;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Reads comparisons, their sides and terms.</summary>
internal sealed class SideReader(FormReader reader)
{
    private static readonly Dictionary<string, PortableRelation> Relations = new(StringComparer.Ordinal)
    {
        ["="] = PortableRelation.Equal,
        ["<="] = PortableRelation.LessOrEqual,
        [">="] = PortableRelation.GreaterOrEqual,
        ["<"] = PortableRelation.Less,
        [">"] = PortableRelation.Greater,
    };

    private static readonly BigInteger LargestCoefficient = BigInteger.Pow(10, 20);

    private readonly OperandReader _operands = new(reader);

    /// <summary>A comparison, whatever else its object has.</summary>
    public PortableComparison Comparison(JsonObject node) => new(
        reader.Word(reader.Required(node, "relation"), Relations), Side(reader.Required(node, "left")), Side(reader.Required(node, "right")));

    public PortableCondition Condition(JsonNode node) =>
        new([.. reader.Items(node).Select(all => (IReadOnlyList<PortableComparison>)[.. reader.Items(all).Select(c => Comparison(reader.Object(c, "relation", "left", "right")))])]);

    private PortableSide Side(JsonNode node)
    {
        var (terms, constant) = (new List<PortableTerm>(), (BigInteger?)null);
        foreach (var item in reader.Items(node))
        {
            if (item is JsonArray)
                terms.Add(Term(item));
            else
                constant = constant is null ? reader.Decimal(item) : throw reader.Fault(item, "a side has one constant");
        }

        return new PortableSide(terms, constant ?? 0);
    }

    private PortableTerm Term(JsonNode node)
    {
        if (reader.Items(node) is not [JsonNumber coefficient, { } operand])
            throw reader.Fault(node, "a coefficient and an operand must stand here");
        if (ExactNumber.Parse(coefficient.Text).ToScaled(0) is not { } factor || BigInteger.Abs(factor) > LargestCoefficient)
            throw reader.Fault(coefficient, "a whole number must stand here");
        return new PortableTerm(factor, Operand(operand));
    }

    private PortableForm Operand(JsonNode node)
    {
        if (node is not JsonObject { Members: [{ Name.Value: var name } call, ..] } || !OperandReader.Functions.TryGetValue(name, out var function))
            return _operands.Read(node);

        var unit = function is PortableFunction.Round or PortableFunction.Quotient
            ? reader.Positive(reader.Required(reader.Object(node, name, "unit"), "unit"))
            : Only(node, name);
        IReadOnlyList<PortableSide> arguments = function switch
        {
            PortableFunction.Abs or PortableFunction.Round => [Side(call.Value)],
            PortableFunction.Count => [.. reader.Items(call.Value).Select(o => new PortableSide([new PortableTerm(1, _operands.Counted(o))], 0))],
            _ => [.. reader.Items(call.Value).Select(Side)],
        };
        return function == PortableFunction.Quotient && arguments.Count != 2
            ? throw reader.Fault(call.Value, "two sides must stand here")
            : new PortableCall(function, arguments, unit);
    }

    private BigInteger Only(JsonNode node, string name)
    {
        reader.Object(node, name);
        return Millionths.One;
    }
}
