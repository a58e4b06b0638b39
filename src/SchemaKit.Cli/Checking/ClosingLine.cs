using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Cli.Checking;

/// <summary>Sums a checked definition up in one line.</summary>
internal static class ClosingLine
{
    public static TermText Of(DefinitionCompilation compilation, bool showsCoverage)
    {
        var errors = compilation.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = compilation.Diagnostics.Count - errors;
        TermText findings = (errors, warnings) switch
        {
            (0, 0) => $"no errors",
            (_, 0) => Counted.Of(errors, "error"),
            (0, _) => $"no errors, {Counted.Of(warnings, "warning")}",
            _ => $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}",
        };
        if (compilation.Report is not { } report)
            return findings;

        var tally = RuleTally.Of(report);
        var rules = tally.Inequalities == 0
            ? Counted.Of(tally.Equations, "equation")
            : $"{Counted.Of(tally.Equations, "equation")}, {Counted.Of(tally.Inequalities, "inequality")}";
        var others = TermText.When(tally.RulesOverOthers > 0, $" · {Counted.Of(tally.RulesOverOthers, "rule")} over other reports");
        return $"{findings} · {rules}{others} · {Cells(Coverage.Of(report), showsCoverage)}";
    }

    private static TermText Cells(CoverageReport coverage, bool showsCoverage)
    {
        var cells = Counted.Of(coverage.CellCount, "cell");
        var unread = coverage.Unread.Count + coverage.UnreadColumns.Count;
        if (unread == 0)
            return $"{cells}, all of them under rules";

        var tables = coverage.Unread.Select(c => c.Table.Id).Concat(coverage.UnreadColumns.Select(c => c.List.Id)).Distinct().ToList();
        TermText where = $"{tables[0]}{TermText.When(tables.Count > 1, $" …")}";
        var hint = TermText.When(!showsCoverage, $": schemakit check --coverage");
        return $"{cells}, {unread} of them under no rule ({where}){hint}";
    }
}
