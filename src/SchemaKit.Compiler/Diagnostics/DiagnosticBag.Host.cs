namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    public void ReportUnreadable() => Report(DiagnosticCatalogue.Unreadable, default);

    public void ReportInternalFault(string type, string message) => Report(DiagnosticCatalogue.InternalFault, default, type, Visible.Quote(message));
}
