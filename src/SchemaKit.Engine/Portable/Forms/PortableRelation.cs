namespace SchemaKit.Engine.Portable.Forms;

internal enum PortableRelation
{
    Equal,
    LessOrEqual,
    GreaterOrEqual,
    Less,
    Greater,
}
