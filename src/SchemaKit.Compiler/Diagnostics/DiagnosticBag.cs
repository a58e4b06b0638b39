using System.Globalization;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Collects the findings of all stages over one source file. Each stage has its typed <c>Report…</c> methods in a part of its own.</summary>
internal sealed partial class DiagnosticBag(SourceSpace space)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Id, TextSpan Span, string Message)> _reported = [];
    private readonly HashSet<(string Id, string Path, TextSpan Span)> _said = [];

    public DiagnosticBag(SourceFile source)
        : this(new SourceSpace(source))
    {
    }

    /// <summary>The most findings one file gives; the rest would be noise.</summary>
    public const int Limit = 1_000;

    public bool HasErrors { get; private set; }

    /// <summary>All findings, in the order of their places.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        _diagnostics.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();

    /// <summary>What the other bag has said of inherited text is not said again.</summary>
    public void PassOver(DiagnosticBag other) => _said.UnionWith(other._said);

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments)
    {
        var (file, original) = space.OriginOf(span);
        var isNew = _said.Add((rule.Id, file.Path, original));
        if (space.IsInherited(span) && !isNew && rule.Severity == DiagnosticSeverity.Warning)
            return;

        HasErrors |= rule.Severity == DiagnosticSeverity.Error;
        if (_diagnostics.Count >= Limit)
            return;

        var message = Visible.Text(string.Format(CultureInfo.InvariantCulture, rule.Message, arguments));

        // What several tables take over from one place is wrong only once.
        if (!_reported.Add((rule.Id, span, message)))
            return;

        if (space.IsInherited(span))
            message = Inherited(message, file, original);
        var place = space.PlaceOf(span);
        _diagnostics.Add(new Diagnostic(
            rule.Id, rule.Severity, rule.Title, message, space.Own.Path, place, space.Own.PositionOf(place.Start), space.Own.PositionOf(place.End)));
    }

    private static string Inherited(string message, SourceFile file, TextSpan span)
    {
        var position = file.PositionOf(span.Start);
        return FormattableString.Invariant($"{message} (inherited from {Visible.Text(file.Path)}({position.Line},{position.Column}))");
    }

    private LinePosition PositionOf(TextSpan span) => space.Own.PositionOf(space.PlaceOf(span).Start);
}
