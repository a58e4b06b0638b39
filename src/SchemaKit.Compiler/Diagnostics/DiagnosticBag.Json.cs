using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    public void ReportNotJson(TextSpan span, string expected) => Report(DiagnosticCatalogue.NotJson, span, expected);

    public void ReportLoneSurrogate(TextSpan span, string escape) => Report(DiagnosticCatalogue.LoneSurrogate, span, escape);

    public void ReportDuplicateMember(TextSpan span, string name, TextSpan first)
    {
        var place = PositionOf(first);
        Report(DiagnosticCatalogue.DuplicateMember, span, Visible.Quote(name), place.Line, place.Column);
    }

    public void ReportNestedTooDeep(TextSpan span, string limit) => Report(DiagnosticCatalogue.NestedTooDeep, span, limit);

    public void ReportStringTooLong(TextSpan span, string limit) => Report(DiagnosticCatalogue.StringTooLong, span, limit);

    public void ReportNumberTooLong(TextSpan span, string limit) => Report(DiagnosticCatalogue.NumberTooLong, span, limit);

    public void ReportFileTooLarge(int limit) => Report(DiagnosticCatalogue.FileTooLarge, new TextSpan(0, 0), limit);
}
