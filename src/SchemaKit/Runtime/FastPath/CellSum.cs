using System.Runtime.CompilerServices;

namespace SchemaKit.Runtime.FastPath;

/// <summary>An instance of a rule: cells that are added and cells that are subtracted, and how the result compares with 0.</summary>
internal sealed record CellSum(int Rule, Relation Relation, int[] Added, int[] Subtracted)
{
    public static CellSum Of(int rule, RuleShape shape, ReadOnlySpan<int> cells)
    {
        var (added, subtracted) = (new List<int>(), new List<int>());
        for (var i = 0; i < cells.Length; i++)
            (shape.Coefficients[i] > 0 ? added : subtracted).Add(cells[i]);
        return new CellSum(rule, shape.Relation, [.. added], [.. subtracted]);
    }

    public IEnumerable<int> Cells => Added.Concat(Subtracted);

    public bool Holds(ReadOnlySpan<long> cells)
    {
        var difference = 0L;
        foreach (var cell in Added)
            difference += cells[cell];
        foreach (var cell in Subtracted)
            difference -= cells[cell];
        return Stands(difference, Relation);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Stands(long difference, Relation relation) => relation switch
    {
        Relation.Equal => difference == 0,
        Relation.LessOrEqual => difference <= 0,
        Relation.GreaterOrEqual => difference >= 0,
        Relation.Less => difference < 0,
        _ => difference > 0,
    };
}
