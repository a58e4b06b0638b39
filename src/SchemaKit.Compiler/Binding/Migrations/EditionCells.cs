using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding.Migrations;

/// <summary>The cells of one of the two editions, by path, and which entry of the migration speaks of each.</summary>
internal sealed class EditionCells
{
    private readonly List<string> _paths;
    private readonly Dictionary<string, int> _cells;
    private readonly TextSpan?[] _places;
    private readonly DiagnosticBag _diagnostics;

    public EditionCells(BoundReport report, DiagnosticBag diagnostics)
    {
        Report = report;
        _diagnostics = diagnostics;
        _paths = report.Cells.Select(PathOf).ToList();
        _cells = report.Cells.ToDictionary(PathOf, c => c.Index, StringComparer.Ordinal);
        _places = new TextSpan?[report.Cells.Count];
    }

    public BoundReport Report { get; }

    public string Edition => Report.Definition.Edition.Value;

    public string PathAt(int cell) => _paths[cell];

    public BoundKind KindAt(int cell) => Report.Cells[cell].Kind;

    public int? Find(string path) => _cells.TryGetValue(path, out var cell) ? cell : null;

    public bool IsSpokenOf(int cell) => _places[cell] is not null;

    public IReadOnlyList<string> NotSpokenOf() => _paths.Where((_, cell) => !IsSpokenOf(cell)).ToList();

    /// <summary>The cells that the pattern names, with what its stars stand for; none is reported.</summary>
    public IReadOnlyList<(int Cell, IReadOnlyList<string> Stars)> Matching(Located<string> pattern)
    {
        var compiled = new CellPattern(pattern.Value);
        var found = _paths.Select((path, cell) => (Cell: cell, Stars: compiled.Match(path))).Where(m => m.Stars is not null).Select(m => (m.Cell, m.Stars!)).ToList();
        if (found.Count == 0)
            ReportUnknown(pattern, pattern.Value);
        return found;
    }

    /// <summary>The cell that another pattern means by the same stars; its absence is reported.</summary>
    public int? Corresponding(Located<string> pattern, IReadOnlyList<string> stars)
    {
        var path = new CellPattern(pattern.Value).Fill(stars);
        if (Find(path) is { } cell)
            return cell;

        ReportUnknown(pattern, path);
        return null;
    }

    /// <summary>Notes that an entry speaks of the cell; whether it is the first.</summary>
    public bool TryClaim(int cell, TextSpan place)
    {
        if (_places[cell] is { } first)
            _diagnostics.ReportCarriedTwice(place, PathAt(cell), Edition, first);
        var isFirst = _places[cell] is null;
        _places[cell] ??= place;
        return isFirst;
    }

    private void ReportUnknown(Located<string> pattern, string path) =>
        _diagnostics.ReportUnknownMigrationCell(pattern.Span, path, Edition, Suggestions(path));

    /// <summary>The paths, and where the slip has a star, the same paths with that star in place.</summary>
    private IEnumerable<string> Suggestions(string path)
    {
        var segments = path.Split('.');
        foreach (var candidate in _paths)
        {
            var ids = candidate.Split('.');
            var length = Math.Min(ids.Length, segments.Length);
            yield return string.Join(".", Enumerable.Range(0, length).Select(i => segments[i] == "*" ? "*" : ids[i]));
        }
    }

    private static string PathOf(BoundCell cell) => cell.Pointer.Substring(1).Replace('/', '.');
}
