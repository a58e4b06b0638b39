namespace SchemaKit.Runtime;

/// <summary>Words violations and notes, in every language of the definition: Chinese for tags that start with <c>zh</c>, else English.</summary>
public static class ViolationText
{
    /// <summary>The violation that a fault of the payload is.</summary>
    public static Violation Of(PayloadFault fault, IReadOnlyList<string> languages) => throw new NotSupportedException();

    /// <summary>The message of a broken rule, e.g. <c>一、本年新收 13 + 二、上年结转 2 ≠ 总计 14 + 四、结转 2（差 −1，自然人）</c>.</summary>
    public static LocalizedText Equation(EquationParts parts, IReadOnlyList<string> languages) => throw new NotSupportedException();
}

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
    LocalizedText Text);
