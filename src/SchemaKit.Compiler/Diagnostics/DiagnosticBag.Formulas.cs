using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    /// <param name="instead">How to spell what was probably meant, or <see langword="null"/>.</param>
    public void ReportUnexpectedCharacter(TextSpan span, string character, string? instead) =>
        Report(DiagnosticCatalogue.UnexpectedCharacter, span, Visible.Quote(character), instead is null ? "" : $"; write '{instead}'");

    public void ReportUnexpectedToken(TextSpan span, string token, string expected) =>
        Report(DiagnosticCatalogue.UnexpectedToken, span, Visible.Quote(token), expected);

    public void ReportUnexpectedEnd(TextSpan span, string expected) =>
        Report(DiagnosticCatalogue.UnexpectedEnd, span, expected);

    public void ReportUnknownFunction(TextSpan span, string name, IReadOnlyList<string> known)
    {
        var closest = Spelling.Closest(name, known);
        var advice = closest is null ? "there are " + string.Join(", ", known) : $"did you mean '{closest}'?";
        Report(DiagnosticCatalogue.UnknownFunction, span, Visible.Quote(name), advice);
    }

    public void ReportSecondComparison(TextSpan span, string relation) =>
        Report(DiagnosticCatalogue.SecondComparison, span, relation);

    public void ReportFormulaTooDeep(TextSpan span, int limit) =>
        Report(DiagnosticCatalogue.FormulaTooDeep, span, limit);

    public void ReportFractionalCoefficient(TextSpan span, string number) =>
        Report(DiagnosticCatalogue.FractionalCoefficient, span, number);

    public void ReportFormulaNumberTooLong(TextSpan span, int limit, int length) =>
        Report(DiagnosticCatalogue.FormulaNumberTooLong, span, length, limit);

    public void ReportUnknownVariable(TextSpan span, string written, string variable) =>
        Report(DiagnosticCatalogue.UnknownVariable, span, Visible.Quote(written), variable);

    public void ReportVariableBelowZero(TextSpan span, string written, string variable, int value) =>
        Report(DiagnosticCatalogue.VariableBelowZero, span, Visible.Quote(written), variable, value);

    public void ReportVariableUnused(Located<string> variable) =>
        Report(DiagnosticCatalogue.VariableUnused, variable.Span, Visible.Quote(variable.Value));

    public void ReportStarNotLast(TextSpan span) => Report(DiagnosticCatalogue.StarNotLast, span);

    public void ReportEmptySegment(TextSpan span) => Report(DiagnosticCatalogue.EmptySegment, span);
}
