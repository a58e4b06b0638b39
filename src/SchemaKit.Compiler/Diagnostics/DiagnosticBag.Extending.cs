using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    public void ReportEditionTwice(TextSpan span, string edition, string standard, string other) =>
        Report(DiagnosticCatalogue.EditionTwice, span, Visible.Quote(edition), Visible.Quote(standard), other);

    public void ReportUnknownBase(Located<string> edition, string standard, IReadOnlyList<string> editions) =>
        Report(DiagnosticCatalogue.UnknownBase, edition.Span, Visible.Quote(edition.Value), Visible.Quote(standard), OneOf(edition.Value, editions));

    /// <param name="chain">The editions from this one back to itself.</param>
    public void ReportExtendsItself(TextSpan span, string edition, IEnumerable<string> chain) =>
        Report(DiagnosticCatalogue.ExtendsItself, span, Visible.Quote(edition), string.Join(" → ", chain.Select(Visible.Quote)));

    public void ReportBaseHasErrors(Located<string> edition, string path) =>
        Report(DiagnosticCatalogue.BaseHasErrors, edition.Span, Visible.Quote(edition.Value), path);

    /// <param name="what">What the list holds, e.g. <c>row</c>.</param>
    public void ReportNotInherited(TextSpan span, string edition, string what, string id, IEnumerable<string> ids) =>
        Report(DiagnosticCatalogue.NotInherited, span, Visible.Quote(edition), what, Visible.Quote(id), DidYouMean(id, ids));

    public void ReportNothingToInherit(TextSpan span, string id) => Report(DiagnosticCatalogue.NothingToInherit, span, Visible.Quote(id));

    private string OneOf(string word, IReadOnlyList<string> editions) =>
        DidYouMean(word, editions) is { Length: > 0 } suggestion ? suggestion
        : editions.Count == 0 ? "; put its definition beside this one"
        : "; of this standard there are here: " + Visible.Quote(string.Join(", ", editions));
}
