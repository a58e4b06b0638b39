namespace SchemaKit.Compiler.Diagnostics;

/// <summary>SK0150 to SK0169: the form of formulas.</summary>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule UnexpectedCharacter = Error(
        "SK0150",
        "Character without meaning in a formula",
        "'{0}' has no meaning in a formula{1}",
        "Formulas are made of ids, whole numbers, + - * ( ) [ ] , . and = <= >= < >. Rows and columns are named by their ids, never by their labels.");

    public static readonly DiagnosticRule UnexpectedToken = Error(
        "SK0151",
        "Formula not well formed",
        "'{0}' does not fit here; expected {1}",
        "A formula compares two sums: a + b = c. A factor stands before its term: 2 * a.");

    public static readonly DiagnosticRule UnexpectedEnd = Error(
        "SK0152",
        "Formula not complete",
        "The formula ends too early; expected {0}",
        "Complete the formula: two sums with =, <=, >=, < or > between them, every parenthesis closed.");

    public static readonly DiagnosticRule UnknownFunction = Error(
        "SK0153",
        "Unknown function",
        "There is no function '{0}'; {1}",
        "The functions are sum, min, max, count, round, abs, exists, value and quotient, in small letters.");

    public static readonly DiagnosticRule SecondComparison = Error(
        "SK0154",
        "More than one comparison",
        "'{0}' is a second comparison; write one rule for each, or join conditions by 'and'",
        "a = b = c is two rules: a = b and b = c.");

    public static readonly DiagnosticRule FormulaTooDeep = Error(
        "SK0155",
        "Formula nested too deep",
        "Parentheses are nested deeper than {0}",
        "Split the rule, or add a row or column that holds the intermediate total.");

    public static readonly DiagnosticRule FractionalCoefficient = Error(
        "SK0156",
        "Coefficient is not a whole number",
        "The coefficient '{0}' is not a whole number; multiply both sides until all coefficients are",
        "0.5 * a = b is written a = 2 * b.");

    public static readonly DiagnosticRule FormulaNumberTooLong = Error(
        "SK0157",
        "Number too long",
        "The number has {0} characters; at most {1} are read",
        "No cell holds a number of this size.");

    public static readonly DiagnosticRule StarNotLast = Error(
        "SK0159",
        "'*' is not the last segment",
        "'*' stands for all leaves below and can only be the last segment of a path",
        "Name the leaves one by one, or group them under one node.");

    public static readonly DiagnosticRule EmptySegment = Error(
        "SK0160",
        "Empty path segment",
        "An id is missing beside this '.'",
        "A path is ids joined by single dots: outcomes.refused.stateSecret.");

    public static readonly DiagnosticRule UnknownVariable = Error(
        "SK0161",
        "Unknown variable",
        "'{0}' is no place of the variable '{1}'; write {{{1}}}, {{{1}-1}} or {{{1}+1}}",
        "`with` gives the rule one variable; its value is put in these places before the formula is read.");

    public static readonly DiagnosticRule VariableBelowZero = Error(
        "SK0162",
        "Value below 0",
        "'{0}' is below 0 where '{1}' is {2}",
        "Let the range of `with` start higher.");

    public static readonly DiagnosticRule VariableUnused = Error(
        "SK0163",
        "Variable is not used",
        "The formula does not use '{0}'; every repetition would say the same",
        "Use the variable, or remove `with`.");

    public static readonly IReadOnlyList<DiagnosticRule> FormulaRules =
    [
        UnexpectedCharacter, UnexpectedToken, UnexpectedEnd, UnknownFunction, SecondComparison, FormulaTooDeep,
        FractionalCoefficient, FormulaNumberTooLong, StarNotLast, EmptySegment, UnknownVariable, VariableBelowZero, VariableUnused,
    ];
}
