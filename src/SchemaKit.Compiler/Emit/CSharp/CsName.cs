namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>A C# name made from ids; nothing else can be printed as one.</summary>
internal readonly record struct CsName
{
    private static readonly char[] Separators = ['.', '-', ','];

    private readonly string _text;

    private CsName(string text) => _text = text;

    /// <summary>An id, or several joined, with the first letter of each in upper case.</summary>
    public static CsName FromIds(string ids) => new(Pascal(ids));

    /// <summary>A decimal number: digits, a sign and a point.</summary>
    public static CsName FromNumber(string number) =>
        number.All(c => c is (>= '0' and <= '9') or '-' or '.') ? new(number) : throw new ArgumentException("not a number: " + number, nameof(number));

    /// <summary>This name with a fixed word of the emitter behind it.</summary>
    public CsName With(string suffix) => new(_text + suffix);

    public CsName With(CsName suffix) => new(_text + suffix._text);

    /// <summary>A dotted namespace of ids.</summary>
    public static CsName Namespace(string dotted) => new(dotted);

    public override string ToString() => _text ?? "";

    private static string Pascal(string ids) => ids.Length > 0 && ids[0] is >= 'A' and <= 'Z' && ids.IndexOfAny(Separators) < 0
        ? ids
        : string.Concat(ids.Split(Separators).Where(id => id.Length > 0).Select(id => char.ToUpperInvariant(id[0]) + id.Substring(1)));
}
