namespace SchemaKit.Runtime;

/// <summary>Where a rule reads: a fixed cell, or a cell of an entry.</summary>
/// <param name="Cell">Index into the cells of the report that is read.</param>
/// <param name="List">Set for an entry.</param>
/// <param name="Offset">Position of the cell in the entry.</param>
internal readonly record struct CellPlace(OperandSource Source, int Cell, ListIndex? List = null, int Offset = 0);
