namespace SchemaKit.Cli.Drawing;

/// <summary>What a drawn cell has to do with the findings.</summary>
internal enum CellMark
{
    None,

    /// <summary>Read by a broken rule: <c>·13·</c>.</summary>
    Operand,

    /// <summary>The cell to look at first: <c>▶14◀</c>.</summary>
    Primary,
}
