using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>A cell.</summary>
/// <param name="offset">Its index; of a cell of an entry, its position in the entry.</param>
internal sealed class FormCell(int offset, BoundKind kind, BlankMeaning blank) : FormValue
{
    public int Offset { get; } = offset;

    public KindBase Base { get; } = kind.Base;

    public bool IsNumeric { get; } = kind.IsNumeric;

    public int Scale { get; } = kind.Scale;

    public long Min { get; } = kind.Min;

    public long Max { get; } = kind.Max;

    public bool MayBeBlank { get; } = blank != BlankMeaning.Forbidden;

    /// <summary>The special values, by position.</summary>
    public byte[][] Specials { get; } = [.. kind.Specials.Select(s => Encoding.UTF8.GetBytes(s.Text.Value))];

    /// <summary>The codes, by position.</summary>
    public byte[][] Codes { get; } = [.. kind.Codes.Select(c => Encoding.UTF8.GetBytes(c.Id.Value))];

    public static FormCell Of(BoundCell cell) => new(cell.Index, cell.Kind, cell.Kind.BlankIn(cell.Table.Definition));

    public static FormCell Of(BoundEntryCell cell) => new(cell.Offset, cell.Kind, cell.Kind.BlankIn(cell.Owner.Definition));
}
