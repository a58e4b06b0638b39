using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>The cells of a kind whose blanks mean the same.</summary>
internal sealed class FormCell(BoundKind kind, BlankMeaning blank) : FormValue
{
    public KindBase Base { get; } = kind.Base;

    public bool IsNumeric { get; } = kind.IsNumeric;

    /// <summary>Whether nothing but whole numbers are taken.</summary>
    public bool IsWhole { get; } = kind is { IsNumeric: true, Scale: 0 };

    public int Scale { get; } = kind.Scale;

    public long Min { get; } = kind.Min;

    public long Max { get; } = kind.Max;

    public bool MayBeBlank { get; } = blank != BlankMeaning.Forbidden;

    /// <summary>The special values, by position.</summary>
    public byte[][] Specials { get; } = [.. kind.Specials.Select(s => Encoding.UTF8.GetBytes(s.Text.Value))];

    /// <summary>The codes, by position.</summary>
    public byte[][] Codes { get; } = [.. kind.Codes.Select(c => Encoding.UTF8.GetBytes(c.Id.Value))];
}
