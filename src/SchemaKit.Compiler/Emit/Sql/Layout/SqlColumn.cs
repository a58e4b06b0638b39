using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Sql.Layout;

/// <param name="Label">What the form prints; only ever written as a literal.</param>
internal sealed record SqlColumn(SqlName Name, SqlType Type, SqlColumnRole Role, bool IsNullable, string Label)
{
    /// <summary>Which cell it is: an index into <see cref="BoundReport.Cells"/>, in the entries of a list an offset.</summary>
    public int Cell { get; init; } = -1;

    /// <summary>The cell's kind.</summary>
    public BoundKind? Kind { get; init; }

    /// <summary>What a blank cell means.</summary>
    public Definitions.BlankMeaning Blank { get; init; }

    /// <summary>Where the cell's special values stand, if its kind has any.</summary>
    public SqlName? Special { get; init; }
}
