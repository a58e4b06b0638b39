using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    public void ReportOtherDefinition(TextSpan span, string what, string found, string expected) =>
        Report(DiagnosticCatalogue.OtherDefinition, span, what, Visible.Quote(found), Visible.Quote(expected));

    public void ReportUnknownTarget(TextSpan span, string what, string name, IEnumerable<string> known) =>
        Report(DiagnosticCatalogue.UnknownTarget, span, what, Visible.Quote(name), Suggestion(name, known, ""));

    public void ReportInvalidPath(TextSpan span, string path, string expected) =>
        Report(DiagnosticCatalogue.InvalidPath, span, Visible.Quote(path), expected);

    /// <param name="what">Table or Column.</param>
    public void ReportUnmapped(TextSpan span, string what, string name) => Report(DiagnosticCatalogue.Unmapped, span, what, Visible.Quote(name));
}
