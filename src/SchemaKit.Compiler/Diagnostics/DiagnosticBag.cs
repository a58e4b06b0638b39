using System.Globalization;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Collects the findings of all stages over one source file. Each stage has its typed <c>Report…</c> methods in a part of its own.</summary>
internal sealed partial class DiagnosticBag(SourceFile source)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Id, TextSpan Span, string Message)> _reported = [];

    /// <summary>The most findings one file gives; the rest would be noise.</summary>
    public const int Limit = 1_000;

    public bool HasErrors { get; private set; }

    /// <summary>All findings, in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        _diagnostics.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments)
    {
        HasErrors |= rule.Severity == DiagnosticSeverity.Error;
        if (_diagnostics.Count >= Limit)
            return;

        // What several tables take over from one place is wrong only once.
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message, arguments);
        if (!_reported.Add((rule.Id, span, message)))
            return;

        _diagnostics.Add(new Diagnostic(
            rule.Id, rule.Severity, rule.Title, Visible.Text(message), source.Path, span, source.PositionOf(span.Start), source.PositionOf(span.End)));
    }
}
