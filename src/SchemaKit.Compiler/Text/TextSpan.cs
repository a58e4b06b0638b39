namespace SchemaKit.Compiler.Text;

/// <summary>A stretch of UTF-16 units in one source file.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
