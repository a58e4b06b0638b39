namespace SchemaKit.Runtime;

/// <summary>What the message of a broken rule is made of.</summary>
/// <param name="Operands">In the order of the formula; the first <paramref name="LeftCount"/> stand on the left.</param>
/// <param name="Instance">Label of the quantified row or column; empty without a quantifier.</param>
/// <param name="Text">The rule's sentence, used where the formula is not a plain sum.</param>
public sealed record EquationParts(
    IReadOnlyList<Operand> Operands,
    int LeftCount,
    decimal LeftConstant,
    decimal RightConstant,
    Relation Relation,
    decimal Left,
    decimal Right,
    LocalizedText Instance,
    LocalizedText Text)
{
    /// <summary>Whether both sides are sums of cells and constants; <c>sum(…)</c> is one, and its cells have coefficients.</summary>
    public bool IsPlain { get; init; } = true;

    /// <summary>Whether dates are compared: all values are then day numbers, 1 is 0001-01-01.</summary>
    public bool IsDate { get; init; }
}
