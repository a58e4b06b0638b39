namespace SchemaKit.Runtime;

/// <summary>An instance that does not hold, with what messages say of it.</summary>
internal sealed class RuleOutcome(
    RuleShape rule, string instance, LocalizedText label, IReadOnlyList<Operand> operands, int leftCount, Int128 left, Int128 right)
{
    public RuleShape Rule { get; } = rule;

    public string Instance { get; } = instance;

    public IReadOnlyList<Operand> Operands { get; } = operands;

    public EquationParts Parts { get; } = new(
        operands, leftCount, rule.LeftConstant, rule.RightConstant, rule.Relation,
        Scaled.ToDecimal(left, rule.Scale), Scaled.ToDecimal(right, rule.Scale), label,
        rule.Text.IsEmpty ? new LocalizedText(("", rule.Id)) : rule.Text)
    {
        IsPlain = !rule.IsFunction,
        IsDate = rule.IsDate,
    };
}
