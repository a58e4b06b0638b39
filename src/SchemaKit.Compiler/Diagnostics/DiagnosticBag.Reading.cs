using System.Globalization;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    public void ReportMissingMember(TextSpan span, string name, string owner) =>
        Report(DiagnosticCatalogue.MissingMember, span, name, owner);

    public void ReportUnknownMember(TextSpan span, string name, string owner, IEnumerable<string> known) =>
        Report(DiagnosticCatalogue.UnknownMember, span, Visible.Quote(name), owner, Suggestion(name, known, "; remove it"));

    public void ReportWrongType(TextSpan span, string expected, string found) =>
        Report(DiagnosticCatalogue.WrongType, span, expected, found);

    public void ReportInvalidId(TextSpan span, string id) => Report(DiagnosticCatalogue.InvalidId, span, Visible.Quote(id));

    public void ReportIdsClash(TextSpan span, string id, string firstId, TextSpan first)
    {
        var place = source.PositionOf(first.Start);
        Report(DiagnosticCatalogue.IdsClash, span, Visible.Quote(id), Visible.Quote(firstId), place.Line, place.Column);
    }

    public void ReportInvalidStandard(TextSpan span, string name) => Report(DiagnosticCatalogue.InvalidStandard, span, Visible.Quote(name));

    public void ReportInvalidEdition(TextSpan span, string edition) => Report(DiagnosticCatalogue.InvalidEdition, span, Visible.Quote(edition));

    public void ReportInvalidLanguage(TextSpan span, string tag) => Report(DiagnosticCatalogue.InvalidLanguage, span, Visible.Quote(tag));

    public void ReportRepeatedLanguage(TextSpan span, string tag, TextSpan first)
    {
        var place = source.PositionOf(first.Start);
        Report(DiagnosticCatalogue.RepeatedLanguage, span, Visible.Quote(tag), place.Line, place.Column);
    }

    public void ReportInvalidNamespace(TextSpan span, string name) => Report(DiagnosticCatalogue.InvalidNamespace, span, Visible.Quote(name));

    /// <param name="what">What the word is, e.g. <c>shape</c>.</param>
    public void ReportUnknownWord(TextSpan span, string what, string word, IReadOnlyList<string> allowed) =>
        Report(DiagnosticCatalogue.UnknownWord, span, what, Visible.Quote(word), Alternatives(allowed), Suggestion(word, allowed, ""));

    public void ReportNotSupported(TextSpan span, string word) => Report(DiagnosticCatalogue.NotSupported, span, Visible.Quote(word));

    public void ReportTooManyRows(TextSpan span, string table, int limit) =>
        Report(DiagnosticCatalogue.TooManyRows, span, Visible.Quote(table), limit);

    public void ReportTooManyColumns(TextSpan span, string table, int limit) =>
        Report(DiagnosticCatalogue.TooManyColumns, span, Visible.Quote(table), limit);

    public void ReportEmpty(TextSpan span, string member, string element) => Report(DiagnosticCatalogue.Empty, span, member, element);

    public void ReportSumOfOnGroup(TextSpan span, string id) => Report(DiagnosticCatalogue.SumOfOnGroup, span, Visible.Quote(id));

    public void ReportLabelMissing(TextSpan span, string id) => Report(DiagnosticCatalogue.LabelMissing, span, Visible.Quote(id));

    public void ReportBuiltInKind(TextSpan span, string id) => Report(DiagnosticCatalogue.BuiltInKind, span, Visible.Quote(id));

    public void ReportInvalidScale(TextSpan span, string scale) => Report(DiagnosticCatalogue.InvalidScale, span, Visible.Quote(scale));

    public void ReportInvalidBound(TextSpan span, string member, string value, string advice) =>
        Report(DiagnosticCatalogue.InvalidBound, span, member, Visible.Quote(value), advice);

    public void ReportBoundsOutOfOrder(TextSpan span, string min, string max) =>
        Report(DiagnosticCatalogue.BoundsOutOfOrder, span, Visible.Quote(min), Visible.Quote(max));

    public void ReportMisplacedMember(TextSpan span, string name, string owner) =>
        Report(DiagnosticCatalogue.MisplacedMember, span, name, owner);

    public void ReportUnknownPlaceholder(TextSpan span, string placeholder) =>
        Report(DiagnosticCatalogue.UnknownPlaceholder, span, Visible.Quote(placeholder), Suggestion(placeholder, ["{organization}", "{year}"], ""));

    public void ReportInvalidYear(TextSpan span, string year) => Report(DiagnosticCatalogue.InvalidYear, span, Visible.Quote(year));

    public void ReportYearsOutOfOrder(TextSpan span, int first, int last) => Report(DiagnosticCatalogue.YearsOutOfOrder, span, first, last);

    public void ReportInvalidFactor(TextSpan span, string factor, long limit) =>
        Report(DiagnosticCatalogue.InvalidFactor, span, Visible.Quote(factor), limit);

    public void ReportInvalidTolerance(TextSpan span, string tolerance, long limit, int fractionDigits) =>
        Report(DiagnosticCatalogue.InvalidTolerance, span, Visible.Quote(tolerance), limit, fractionDigits);

    /// <param name="what">What is wrong with it, e.g. <c>is no table</c>.</param>
    public void ReportColumnsOf(TextSpan span, string table, string what, IEnumerable<string> known) =>
        Report(DiagnosticCatalogue.InvalidColumnsOf, span, Visible.Quote(table), what, Suggestion(table, known, ""));

    public void ReportReservedId(TextSpan span, string id) => Report(DiagnosticCatalogue.ReservedId, span, Visible.Quote(id));

    public void ReportNestedTwice(TextSpan span, string id, string listAbove) =>
        Report(DiagnosticCatalogue.NestedTwice, span, Visible.Quote(id), Visible.Quote(listAbove));

    public void ReportTooManyRosters(TextSpan span, int limit) => Report(DiagnosticCatalogue.TooManyRosters, span, limit);

    public void ReportInvalidSpecial(TextSpan span, string text, int limit) =>
        Report(DiagnosticCatalogue.InvalidSpecial, span, Visible.Quote(text), limit);

    public void ReportRepeatedSpecial(TextSpan span, string text, TextSpan first)
    {
        var place = source.PositionOf(first.Start);
        Report(DiagnosticCatalogue.RepeatedSpecial, span, Visible.Quote(text), place.Line, place.Column);
    }

    public void ReportTooManySpecials(TextSpan span, int limit) => Report(DiagnosticCatalogue.TooManySpecials, span, limit);

    /// <param name="scale">Fraction digits a number may have; <see langword="null"/> if it may not be one.</param>
    public void ReportInvalidReading(TextSpan span, string found, string use, bool mayBeSkipped, int? scale)
    {
        var words = new List<string> { "\"unknown\"" };
        if (mayBeSkipped)
            words.Insert(0, "\"skip\"");
        if (scale is { } digits)
            words.Insert(0, digits == 0 ? "a whole number" : string.Format(CultureInfo.InvariantCulture, "a number with at most {0} fraction digits", digits));
        Report(DiagnosticCatalogue.InvalidReading, span, found, use, Alternatives(words));
    }

    public void ReportVariableForm(TextSpan span, int limit, int values) => Report(DiagnosticCatalogue.VariableForm, span, limit, values);

    private static string Suggestion(string word, IEnumerable<string> candidates, string otherwise) =>
        Spelling.Closest(word, candidates) is { } closest ? $". Did you mean '{closest}'?" : otherwise;

    private static string Alternatives(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
}
