using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Where the instances of a rule stand in their table.</summary>
internal static class Instances
{
    /// <summary>Position of the quantified column or row among the leaves, of the cell in the table, 0 without a quantifier.</summary>
    public static int LeafOf(BoundRule rule, int instance)
    {
        var key = rule.Instances[instance].Key;
        var table = rule.Table;
        switch (rule.Quantifier)
        {
            case Quantifier.Column:
                return Find(table!.ColumnLeaves, key);
            case Quantifier.Row:
                return Find(table!.RowLeaves, key);
            case Quantifier.Cell when table!.RowLeaves.Count == 0:
                return Find(table.ColumnLeaves, key);
            case Quantifier.Cell:
                var comma = key.IndexOf(',');
                return (Find(table!.RowLeaves, key.Substring(0, comma)) * table.ColumnLeaves.Count) + Find(table.ColumnLeaves, key.Substring(comma + 1));
            default:
                return 0;
        }
    }

    /// <summary>The cell that offsets of an instance count from.</summary>
    public static int StartOf(BoundRule rule, int instance) =>
        rule.Table is null ? 0 : rule.Table.FirstCell + (LeafOf(rule, instance) * StrideOf(rule));

    public static EmitIteration Iteration(BoundRule rule, EquatableArray<int> leaves) => new(
        rule.Quantifier == Quantifier.None ? "" : rule.Quantifier.ToString().ToLowerInvariant(), leaves, rule.Table?.FirstCell ?? 0, StrideOf(rule));

    private static int StrideOf(BoundRule rule) => rule.Quantifier switch
    {
        Quantifier.Row => rule.Table!.ColumnLeaves.Count,
        Quantifier.None => 0,
        _ => 1,
    };

    private static int Find(IReadOnlyList<BoundNode> leaves, string path)
    {
        for (var i = 0; i < leaves.Count; i++)
        {
            if (leaves[i].Path == path)
                return i;
        }

        throw new InvalidOperationException("no leaf '" + path + "'");
    }
}
