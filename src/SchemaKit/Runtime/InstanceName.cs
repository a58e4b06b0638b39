namespace SchemaKit.Runtime;

/// <summary>Which instance of a rule of the general form is meant.</summary>
/// <param name="Row">Position of the quantified row of a list, -1 for its overall row, -2 without one.</param>
/// <param name="Leaf">Position of the quantified row or column among the table's leaves, of a cell in the table.</param>
/// <param name="Variable">Value of the rule's variable, if it has one.</param>
internal readonly record struct InstanceName(int Rule, int Row, int Leaf, int Variable);
