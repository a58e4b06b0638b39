namespace SchemaKit.Engine.Portable.Forms;

internal enum PortableFunction
{
    Sum,
    Min,
    Max,
    Count,
    Abs,
    Round,
    Quotient,
}
