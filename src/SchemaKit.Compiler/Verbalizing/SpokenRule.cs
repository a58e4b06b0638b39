using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>What a sentence says of a rule: its formula, and what it is repeated for.</summary>
/// <param name="Rows">Paths of the rows it is limited to; <see langword="null"/> is all.</param>
/// <param name="Tolerance">As spelled; empty for none and for precision.</param>
internal sealed record SpokenRule(
    SentenceScope Scope,
    IReadOnlyList<string>? Rows,
    IReadOnlyList<string>? Columns,
    ConditionSyntax? Where,
    RuleSyntax Formula,
    ToleranceKind ToleranceKind,
    string Tolerance)
{
    /// <summary>Of a rule that is repeated for a variable, its value, e.g. <c>k=3</c>; else empty. Not part of the sentence.</summary>
    public string Variant { get; init; } = "";

    public bool HasTolerance => Tolerance.Length > 0 || ToleranceKind == ToleranceKind.Precision;
}
