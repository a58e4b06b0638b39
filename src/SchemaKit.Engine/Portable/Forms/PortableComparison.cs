namespace SchemaKit.Engine.Portable.Forms;

internal sealed record PortableComparison(PortableRelation Relation, PortableSide Left, PortableSide Right)
{
    public bool Reads(OperandSource source) => Left.Reads(source) || Right.Reads(source);
}
