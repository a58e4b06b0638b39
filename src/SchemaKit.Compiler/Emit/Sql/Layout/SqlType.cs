namespace SchemaKit.Compiler.Emit.Sql.Layout;

internal enum SqlBase
{
    /// <summary>64 bits.</summary>
    Whole,
    Decimal,
    Text,
    Date,

    /// <summary>A year, or a place in a list.</summary>
    Small,
}

/// <param name="Scale">Fraction digits of a decimal.</param>
internal readonly record struct SqlType(SqlBase Base, int Scale = 0);
