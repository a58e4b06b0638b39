using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    /// <summary>How many rules a message names before it only counts.</summary>
    private const int NamedRules = 3;

    public void ReportContradiction(TextSpan span, string rule, IReadOnlyList<string> others) =>
        Report(DiagnosticCatalogue.Contradiction, span, rule, Named(others));

    public void ReportSaysNothingNew(TextSpan span, string rule, IReadOnlyList<string> others) =>
        Report(DiagnosticCatalogue.SaysNothingNew, span, rule, Named(others));

    /// <param name="least">The smallest difference of the sides, as a decimal.</param>
    public void ReportNeverHolds(TextSpan span, string rule, string least, string greatest) =>
        Report(DiagnosticCatalogue.NeverHolds, span, rule, least == greatest ? least : $"between {least} and {greatest}");

    public void ReportDeadCondition(TextSpan span, string rule) => Report(DiagnosticCatalogue.DeadCondition, span, rule);

    public void ReportAlwaysHolds(TextSpan span, string rule) => Report(DiagnosticCatalogue.AlwaysHolds, span, rule);

    /// <param name="said">The formula that the text says.</param>
    public void ReportTextDrift(TextSpan span, string rule, string language, string said, string formula) =>
        Report(DiagnosticCatalogue.TextDrift, span, rule, language, said, formula);

    private static string Named(IReadOnlyList<string> rules)
    {
        var names = rules.Take(NamedRules).Select(r => $"'{r}'").ToList();
        if (rules.Count > NamedRules)
            names.Add($"{rules.Count - NamedRules} more");
        if (names.Count < 2)
            return string.Concat(names);

        return string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
    }
}
