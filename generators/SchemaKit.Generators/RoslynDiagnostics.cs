using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Generators;

/// <summary>Hands a finding to Roslyn with its place in the definition.</summary>
internal static class RoslynDiagnostics
{
    public static Diagnostic ToRoslyn(this Compiler.Diagnostics.Diagnostic finding)
    {
        var severity = finding.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        // The message is final text: as an argument, so that braces in it stay what they are.
        var descriptor = new DiagnosticDescriptor(finding.Id, finding.Title, "{0}", "SchemaKit", severity, isEnabledByDefault: true);
        var lines = new LinePositionSpan(ToRoslyn(finding.Start), ToRoslyn(finding.End));
        var location = Location.Create(finding.Path, new Microsoft.CodeAnalysis.Text.TextSpan(finding.Span.Start, finding.Span.Length), lines);
        return Diagnostic.Create(descriptor, location, finding.Message);
    }

    private static Microsoft.CodeAnalysis.Text.LinePosition ToRoslyn(Compiler.Text.LinePosition position) => new(position.Line - 1, position.Column - 1);
}
