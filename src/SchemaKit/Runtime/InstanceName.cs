namespace SchemaKit.Runtime;

/// <summary>Which instance of a rule of the general form is meant.</summary>
/// <param name="Row">The quantified row of a list, if the rule is over one.</param>
/// <param name="Leaf">Position of the quantified row or column among the table's leaves, of a cell in the table.</param>
/// <param name="Variable">Value of the rule's variable, if it has one.</param>
internal readonly record struct InstanceName(int Rule, RowPlace Row, int Leaf, int Variable);
