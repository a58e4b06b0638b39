namespace SchemaKit.Runtime;

/// <summary>Where a rule reads: a fixed cell, or a cell of a row of a list.</summary>
/// <param name="Cell">Index into the cells of the report that is read.</param>
/// <param name="List">Set for an entry.</param>
/// <param name="Row">The entry's position among the rows of its list.</param>
/// <param name="Offset">Position of the cell in the entry.</param>
internal readonly record struct CellPlace(OperandSource Source, int Cell, ListIndex? List = null, int Row = -1, int Offset = 0);
