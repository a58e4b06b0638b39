namespace SchemaKit.Compiler.Binding;

/// <summary>What one instance of a rule is about: a column, a row, a cell, the rows of a list, or nothing.</summary>
internal sealed record RuleScope(Quantifier Quantifier, BoundTable? Table, BoundNode? Row, BoundNode? Column)
{
    public string Key => (Row, Column) switch
    {
        (null, null) => "",
        (null, { } column) => column.Path,
        ({ } row, null) => row.Path,
        var (row, column) => row.Path + "," + column.Path,
    };

    /// <summary>The list whose rows are quantified.</summary>
    public BoundTable? List => IsOverList ? Table : null;

    public bool IsOverList => Quantifier is Quantifier.Entry or Quantifier.Overall or Quantifier.ListRow;

    /// <summary>Where the quantified column or row stands among the leaves, the cell in the table.</summary>
    public int Position => Quantifier switch
    {
        Quantifier.Column => Column!.FirstLeaf,
        Quantifier.Row => Row!.FirstLeaf,
        Quantifier.Cell => Cell - Table!.FirstCell,
        _ => 0,
    };

    /// <summary>The quantified cell.</summary>
    public int Cell => Table!.CellAt(Row?.FirstLeaf ?? 0, Column!.FirstLeaf);
}
