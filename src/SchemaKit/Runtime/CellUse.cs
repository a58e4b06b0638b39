namespace SchemaKit.Runtime;

/// <summary>What a rule does with a cell: how a special value is read there, what becomes of the cells of many rows, and whether a row may be missing.</summary>
public enum CellUse
{
    /// <summary>A whole side, or alone in a function. A row that is missing leaves the rule open, as everywhere but in <c>sum</c> and <c>count</c>.</summary>
    Comparison,

    /// <summary>One of several addends.</summary>
    Addend,

    /// <summary>In <c>sum</c>.</summary>
    Sum,

    /// <summary>In <c>sum</c>, read as in a comparison.</summary>
    SumOfValues,

    /// <summary>In <c>min</c>.</summary>
    Least,

    /// <summary>In <c>min</c>, read as in a comparison.</summary>
    LeastOfValues,

    /// <summary>In <c>min</c>, read as an addend.</summary>
    LeastOfAddends,

    /// <summary>In <c>max</c>.</summary>
    Greatest,

    /// <summary>In <c>max</c>, read as in a comparison.</summary>
    GreatestOfValues,

    /// <summary>In <c>max</c>, read as an addend.</summary>
    GreatestOfAddends,

    /// <summary>In <c>count</c>: one if there is a value, else nothing.</summary>
    Count,
}
