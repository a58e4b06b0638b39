namespace SchemaKit.Engine.Portable.Forms;

/// <summary>True if all comparisons of any one alternative are.</summary>
internal sealed record PortableCondition(IReadOnlyList<IReadOnlyList<PortableComparison>> Alternatives)
{
    public bool Reads(OperandSource source) => Alternatives.Any(all => all.Any(c => c.Reads(source)));
}
