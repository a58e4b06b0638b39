namespace SchemaKit.Compiler.Diagnostics;

/// <summary>SK0301 to SK0399: what the rules mean together.</summary>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule Contradiction = new(
        "SK0301", DiagnosticSeverity.Error, "Rules contradict each other",
        "'{0}' contradicts {1}: no figures satisfy all of them",
        "Correct one of the rules, or state in which years or under which condition it holds.");

    public static readonly DiagnosticRule SaysNothingNew = new(
        "SK0302", DiagnosticSeverity.Warning, "Rule follows from others",
        "'{0}' says nothing new: it follows from {1}",
        "Remove the rule, or one of those it follows from: one slip in a report would be reported more than once.");

    public static readonly DiagnosticRule NeverHolds = new(
        "SK0303", DiagnosticSeverity.Error, "Rule can never hold",
        "'{0}' can never hold: within the bounds of the kinds, the left side minus the right side is {1}",
        "Correct the rule or the bounds of the kinds that its cells have.");

    public static readonly DiagnosticRule DeadCondition = new(
        "SK0304", DiagnosticSeverity.Warning, "Condition is never true",
        "The condition of '{0}' is never true within the bounds of the kinds; the rule is never applied",
        "Correct the condition after 'if', or remove the rule.");

    public static readonly DiagnosticRule AlwaysHolds = new(
        "SK0305", DiagnosticSeverity.Warning, "Rule can never be broken",
        "'{0}' can never be broken: the bounds of the kinds already ensure it",
        "Remove the rule, or correct it if it was meant to say more.");

    public static readonly DiagnosticRule TextDrift = new(
        "SK0306", DiagnosticSeverity.Warning, "Text says another formula",
        "The text of '{0}' ({1}) says '{2}', but the formula is '{3}'",
        "Correct the text or the formula. Only texts in the form of a rule's sentence are compared, as `schemakit check --show` prints them; others are prose.");

    public static readonly IReadOnlyList<DiagnosticRule> AnalysisRules = [Contradiction, SaysNothingNew, NeverHolds, DeadCondition, AlwaysHolds, TextDrift];
}
