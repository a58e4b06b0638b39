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
    /// <summary>Which report is read.</summary>
    public ReportSourceSyntax Source { get; init; }

    /// <summary>The segments without source and keys.</summary>
    public string Path => string.Join(".", Segments.Select(s => s.Text));

    /// <summary>As written.</summary>
    public string Text => SourcePrefix + string.Join(".", Segments.Select(s => s.Key is null ? s.Text : s.Text + "[" + s.Key + "]"));

    public bool EndsInStar => Segments[Segments.Count - 1].Text == RuleWords.Star;

    /// <summary><c>prior.</c>, <c>children.</c>, or nothing.</summary>
    public string SourcePrefix => Source switch
    {
        ReportSourceSyntax.Prior => RuleWords.Prior + ".",
        ReportSourceSyntax.Children => RuleWords.Children + ".",
        _ => "",
    };
}

internal enum ReportSourceSyntax
{
    Own,
    Prior,
    Children,
}

/// <param name="Key">What stands in brackets after the segment, e.g. the <c>component</c> of <c>vB1[component]</c>.</param>
internal sealed record SegmentSyntax(string Text, TextSpan Span, string? Key = null);

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

    /// <summary>Whether a list has entries, or a row is there: 1 or 0.</summary>
    Exists,

    /// <summary>A cell as a comparison reads it, inside another function.</summary>
    Value,

    /// <summary>The first argument by the second, rounded half away from zero to so many fraction digits; 0 if the second is 0.</summary>
    Quotient,
}
