using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

/// <summary>One finding about a definition, at its exact place. Equal by value, so that it can travel through the incremental pipeline.</summary>
internal sealed record Diagnostic(
    string Id,
    DiagnosticSeverity Severity,
    string Title,
    string Message,
    string Path,
    TextSpan Span,
    LinePosition Start,
    LinePosition End)
{
    /// <summary>The form that MSBuild, editors and terminals make clickable: <c>file(line,col): error SKnnnn: message</c>.</summary>
    public override string ToString() =>
        $"{Path}({Start.Line},{Start.Column}): {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message}";
}
