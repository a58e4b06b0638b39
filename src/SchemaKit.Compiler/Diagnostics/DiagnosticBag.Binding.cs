using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    public void ReportUnknownKind(Located<string> kind, IEnumerable<string> kinds) =>
        Report(DiagnosticCatalogue.UnknownKind, kind.Span, Visible.Quote(kind.Value), DidYouMean(kind.Value, kinds));

    public void ReportCellWithoutKind(Located<string> table, string path) =>
        Report(DiagnosticCatalogue.CellWithoutKind, table.Span, table.Value, path);

    public void ReportTwoKinds(Located<string> row, Located<string> column) =>
        Report(DiagnosticCatalogue.TwoKinds, column.Span, Visible.Quote(row.Value), Visible.Quote(column.Value));

    public void ReportUnknownReference(TextSpan span, string reference, string what, IEnumerable<string> paths) =>
        Report(DiagnosticCatalogue.UnknownReference, span, Visible.Quote(reference), what, DidYouMean(reference, paths));

    public void ReportGroupReference(TextSpan span, string reference) =>
        Report(DiagnosticCatalogue.GroupReference, span, Visible.Quote(reference));

    public void ReportStarOutsideFunction(TextSpan span, string reference) =>
        Report(DiagnosticCatalogue.StarOutsideFunction, span, Visible.Quote(reference));

    public void ReportTotalContainsItself(Located<string> path, string total) =>
        Report(DiagnosticCatalogue.TotalContainsItself, path.Span, Visible.Quote(path.Value), total);

    public void ReportUnitMismatch(TextSpan span, string first, string firstUnit, string second, string secondUnit) =>
        Report(DiagnosticCatalogue.UnitMismatch, span, Visible.Quote(first), firstUnit, Visible.Quote(second), secondUnit);

    public void ReportNotANumber(Located<string> owner, string path, string kind) =>
        Report(DiagnosticCatalogue.NotANumber, owner.Span, owner.Value, Visible.Quote(path), kind);

    public void ReportUnknownTable(Located<string> table, IEnumerable<string> tables) =>
        Report(DiagnosticCatalogue.UnknownTable, table.Span, Visible.Quote(table.Value), DidYouMean(table.Value, tables));

    public void ReportForEachForm(Located<string> forEach) =>
        Report(DiagnosticCatalogue.ForEachForm, forEach.Span, Visible.Quote(forEach.Value));

    public void ReportForEachOfRecord(Located<string> forEach, string word) =>
        Report(DiagnosticCatalogue.ForEachOfRecord, forEach.Span, Visible.Quote(forEach.Value), word);

    public void ReportRuleIdTaken(Located<string> rule) =>
        Report(DiagnosticCatalogue.RuleIdTaken, rule.Span, Visible.Quote(rule.Value));

    public void ReportTablePrintedTwice(Located<string> table) =>
        Report(DiagnosticCatalogue.TablePrintedTwice, table.Span, Visible.Quote(table.Value));

    public void ReportTableInNoSection(Located<string> table) =>
        Report(DiagnosticCatalogue.TableInNoSection, table.Span, Visible.Quote(table.Value));

    public void ReportRootKeyTaken(Located<string> id) =>
        Report(DiagnosticCatalogue.RootKeyTaken, id.Span, Visible.Quote(id.Value));

    public void ReportCoefficientTooLarge(TextSpan span, string coefficient, int limit) =>
        Report(DiagnosticCatalogue.CoefficientTooLarge, span, Visible.Quote(coefficient), limit);

    public void ReportConstantTooFine(TextSpan span, string number, int limit) =>
        Report(DiagnosticCatalogue.ConstantTooFine, span, Visible.Quote(number), limit);

    public void ReportSumTooLarge(Located<string> rule) =>
        Report(DiagnosticCatalogue.SumTooLarge, rule.Span, Visible.Quote(rule.Value));

    public void ReportWhereOutOfPlace(Located<string> path, string axis) =>
        Report(DiagnosticCatalogue.WhereOutOfPlace, path.Span, Visible.Quote(path.Value), axis);

    public void ReportNoCell(Located<string> formula) =>
        Report(DiagnosticCatalogue.NoCell, formula.Span);

    public void ReportUnknownAddend(Located<string> path, bool isGroup, IEnumerable<string> paths) =>
        Report(DiagnosticCatalogue.UnknownAddend, path.Span, Visible.Quote(path.Value), isGroup ? "is a group; write '" + Visible.Quote(path.Value) + ".*' for all its leaves" : "names no row or column here", isGroup ? "" : DidYouMean(path.Value, paths));

    public void ReportAddedTwice(Located<string> path, string leaf, string total) =>
        Report(DiagnosticCatalogue.AddedTwice, path.Span, Visible.Quote(path.Value), leaf, total);

    public void ReportTotalOfNothing(Located<string> path, string total) =>
        Report(DiagnosticCatalogue.TotalOfNothing, path.Span, total);

    public void ReportRoundDigits(TextSpan span, string function, int limit) =>
        Report(DiagnosticCatalogue.RoundDigits, span, function, limit);

    public void ReportArgumentCount(TextSpan span, string function, string takes) =>
        Report(DiagnosticCatalogue.ArgumentCount, span, function, takes);

    public void ReportCountArgument(TextSpan span) =>
        Report(DiagnosticCatalogue.CountArgument, span);

    public void ReportTooManyCells(Located<string> table, int limit) =>
        Report(DiagnosticCatalogue.TooManyCells, table.Span, Visible.Quote(table.Value), limit);

    public void ReportTooManyInstances(Located<string> rule, int limit) =>
        Report(DiagnosticCatalogue.TooManyInstances, rule.Span, Visible.Quote(rule.Value), limit);

    public void ReportTooManyTerms(Located<string> rule, int limit) =>
        Report(DiagnosticCatalogue.TooManyTerms, rule.Span, Visible.Quote(rule.Value), limit);

    public void ReportUnknownRoster(Located<string> roster, IEnumerable<string> rosters) =>
        Report(DiagnosticCatalogue.UnknownRoster, roster.Span, Visible.Quote(roster.Value), DidYouMean(roster.Value, rosters));

    public void ReportSetOutsideFunction(TextSpan span, string reference) =>
        Report(DiagnosticCatalogue.SetOutsideFunction, span, Visible.Quote(reference));

    public void ReportNotAList(TextSpan span, string name, bool isTable, IEnumerable<string> lists) =>
        Report(DiagnosticCatalogue.NotAList, span, Visible.Quote(name), isTable ? " but a table with fixed rows" : DidYouMean(name, lists));

    public void ReportForEachOfList(TextSpan span, string list) => Report(DiagnosticCatalogue.ForEachOfList, span, list);

    public void ReportNoOverall(TextSpan span, string list) => Report(DiagnosticCatalogue.NoOverall, span, list);

    public void ReportForEachOfNested(TextSpan span, string list, string parent) =>
        Report(DiagnosticCatalogue.ForEachOfNested, span, list, parent);

    public void ReportWhereCondition(TextSpan span) => Report(DiagnosticCatalogue.WhereCondition, span);

    public void ReportPrecisionNotLinear(Located<string> formula) => Report(DiagnosticCatalogue.PrecisionNotLinear, formula.Span);

    /// <param name="what">What is wrong, e.g. <c>joins nothing: …</c>.</param>
    public void ReportJoin(TextSpan span, string reference, string what) =>
        Report(DiagnosticCatalogue.Join, span, Visible.Quote(reference), what);

    public void ReportOtherReport(TextSpan span, string reference, string what) =>
        Report(DiagnosticCatalogue.OtherReport, span, Visible.Quote(reference), what);

    public void ReportDateArithmetic(TextSpan span) => Report(DiagnosticCatalogue.DateArithmetic, span);

    public void ReportListReference(TextSpan span, string reference, string list, bool hasOverall, bool canJoin = true)
    {
        var forms = new List<string> { "'sum(" + list + ".entries.…)'" };
        if (hasOverall)
            forms.Add("'" + list + ".overall.…'");
        if (canJoin)
            forms.Add("'" + list + "[key].…'");
        Report(DiagnosticCatalogue.ListReference, span, Visible.Quote(reference), Alternatives(forms));
    }

    public void ReportExistsArgument(TextSpan span) => Report(DiagnosticCatalogue.ExistsArgument, span);

    public void ReportValueArgument(TextSpan span) => Report(DiagnosticCatalogue.ValueArgument, span);

    public void ReportOnlyInEntries(TextSpan span, string reference) =>
        Report(DiagnosticCatalogue.OnlyInEntries, span, Visible.Quote(reference));

    /// <summary>Of how many names the closest is looked for, so that a huge table with many slips stays quick.</summary>
    private const int SuggestionCandidates = 2_000;

    /// <summary>Looks no further once the bag is full, as the finding will be dropped.</summary>
    private string DidYouMean(string word, IEnumerable<string> candidates) =>
        _diagnostics.Count < Limit && Spelling.Closest(word, candidates.Take(SuggestionCandidates)) is { } closest ? ". Did you mean '" + closest + "'?" : "";
}
