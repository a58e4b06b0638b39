using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Rules;

/// <summary>A parsed formula: <c>[ "if" condition "then" ] comparison</c>.</summary>
internal sealed record RuleSyntax(ConditionSyntax? Condition, ComparisonSyntax Assertion);

/// <summary>Alternatives joined by <c>or</c>, each a list of comparisons joined by <c>and</c>.</summary>
internal sealed record ConditionSyntax(IReadOnlyList<IReadOnlyList<ComparisonSyntax>> Alternatives);

internal sealed record ComparisonSyntax(SumSyntax Left, Relation Relation, SumSyntax Right);

internal enum Relation
{
    Equal,
    LessOrEqual,
    GreaterOrEqual,
    Less,
    Greater,
}

/// <summary>Terms with their signs: <c>[ "-" ] term { ( "+" | "-" ) term }</c>.</summary>
internal sealed record SumSyntax(IReadOnlyList<TermSyntax> Terms, TextSpan Span);

/// <summary>One addend: <c>[ number "*" ] factor</c>.</summary>
/// <param name="Coefficient">The number as spelled, or <see langword="null"/>.</param>
internal sealed record TermSyntax(bool IsNegative, NumberSyntax? Coefficient, FactorSyntax Factor);

internal abstract record FactorSyntax(TextSpan Span);

internal sealed record NumberSyntax(string Text, TextSpan Span) : FactorSyntax(Span);

/// <summary>Path segments: ids, <c>*</c> as the last one, or a single <c>cell</c>.</summary>
internal sealed record ReferenceSyntax(IReadOnlyList<SegmentSyntax> Segments, TextSpan Span) : FactorSyntax(Span)
{
    public string Text => string.Join(".", Segments.Select(s => s.Text));
}

internal readonly record struct SegmentSyntax(string Text, TextSpan Span);

internal sealed record CallSyntax(RuleFunction Function, IReadOnlyList<SumSyntax> Arguments, TextSpan Span) : FactorSyntax(Span);

internal sealed record GroupSyntax(SumSyntax Sum, TextSpan Span) : FactorSyntax(Span);

internal enum RuleFunction
{
    Sum,
    Min,
    Max,

    /// <summary>How many of the arguments are not blank.</summary>
    Count,

    /// <summary>Rounds half away from zero; a second argument, a whole number, gives the fraction digits to keep.</summary>
    Round,
    Abs,
}
