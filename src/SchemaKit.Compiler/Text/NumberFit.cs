namespace SchemaKit.Compiler.Text;

internal enum NumberFit
{
    Fits,
    TooManyFractionDigits,
    OutOfRange,
}
