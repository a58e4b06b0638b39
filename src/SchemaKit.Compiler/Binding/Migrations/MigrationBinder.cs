using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding.Migrations;

/// <summary>Resolves what a migration says, and holds it to both editions: every cell of either is spoken of, once.</summary>
internal sealed class MigrationBinder
{
    private readonly MigrationDefinition _migration;
    private readonly DiagnosticBag _diagnostics;
    private readonly EditionCells _source;
    private readonly EditionCells _target;
    private readonly List<BoundCarry> _carries = [];

    private MigrationBinder(MigrationDefinition migration, BoundReport own, BoundReport other, DiagnosticBag diagnostics)
    {
        _migration = migration;
        _diagnostics = diagnostics;
        _source = new EditionCells(migration.IsInward ? other : own, diagnostics);
        _target = new EditionCells(migration.IsInward ? own : other, diagnostics);
    }

    public static BoundMigration Bind(MigrationDefinition migration, BoundReport own, BoundReport other, DiagnosticBag diagnostics) =>
        new MigrationBinder(migration, own, other, diagnostics).Bind();

    private BoundMigration Bind()
    {
        RefuseLists(_source);
        RefuseLists(_target);
        foreach (var carry in _migration.Cells)
            Bind(carry);
        CarryTheSame();
        // An entry that could not be read may be the one that speaks of them.
        if (!_diagnostics.HasErrors)
            RequireAll();

        var carries = _carries.Where(c => c.Targets.Count > 0).OrderBy(c => c.Targets[0]).Concat(_carries.Where(c => c.Targets.Count == 0).OrderBy(c => c.Sources[0]));
        var (source, target) = (_source.Report, _target.Report);
        var texts = TextsOf(source).Select(s => (Source: s, Target: PositionOf(target, source.Members[s].Id))).ToList();
        return new BoundMigration(
            source, target, _migration.IsInward, carries.ToList(), texts.Where(t => t.Target >= 0).ToList(), texts.Where(t => t.Target < 0).Select(t => t.Source).ToList());
    }

    private void RequireAll()
    {
        var (from, to) = (_target.NotSpokenOf(), _source.NotSpokenOf());
        if (from.Count > 0)
            _diagnostics.ReportCellsFromNowhere(_migration.Edition, _target.Edition, from);
        if (to.Count > 0)
            _diagnostics.ReportCellsGoNowhere(_migration.Edition, _source.Edition, to);
    }

    private void RefuseLists(EditionCells edition)
    {
        foreach (var table in edition.Report.Tables.Where(t => t.Definition.Shape is not (TableShape.Matrix or TableShape.Record)))
            _diagnostics.ReportListNotMigrated(_migration.Edition, table.Id, edition.Edition);
    }

    private void Bind(CarryDefinition carry)
    {
        // The side with one pattern leads; the patterns of the other are read with what its stars stand for.
        var isLedByTarget = carry.Kind is not (CarryKind.Split or CarryKind.Removed);
        var (leading, following) = isLedByTarget ? (_target, _source) : (_source, _target);
        var (lead, rest) = isLedByTarget ? (carry.To[0], carry.From) : (carry.From[0], carry.To);
        if (rest.Any(p => !HaveEqualStars(p, lead)))
            return;

        foreach (var (cell, stars) in leading.Matching(lead))
        {
            var others = rest.Select(p => following.Corresponding(p, stars)).ToList();
            if (others.Contains(null))
                return;

            IReadOnlyList<int> one = [cell], many = others.Select(o => o!.Value).ToList();
            Add(isLedByTarget ? new BoundCarry(carry.Kind, many, one, carry.Why) : new BoundCarry(carry.Kind, one, many, carry.Why), carry);
        }
    }

    private bool HaveEqualStars(Located<string> path, Located<string> lead)
    {
        var isEqual = new CellPattern(path.Value).Stars == new CellPattern(lead.Value).Stars;
        if (!isEqual)
            _diagnostics.ReportStarsDiffer(path, lead.Value);
        return isEqual;
    }

    private void Add(BoundCarry carry, CarryDefinition written)
    {
        var isNew = true;
        foreach (var cell in carry.Targets)
            isNew &= _target.TryClaim(cell, written.Place);
        foreach (var cell in carry.Sources)
            isNew &= _source.TryClaim(cell, written.Place);
        if (!isNew)
            return;

        _carries.Add(carry);
        if (carry.Kind is CarryKind.Renamed or CarryKind.Sum or CarryKind.Split)
            RequireEqualKinds(carry, written.Place);
    }

    private void RequireEqualKinds(BoundCarry carry, TextSpan place)
    {
        foreach (var (source, target) in carry.Sources.SelectMany(s => carry.Targets.Select(t => (s, t))))
        {
            var (from, to) = (_source.KindAt(source), _target.KindAt(target));
            var adds = carry.Kind == CarryKind.Renamed || (from.IsNumeric && from.Base != KindBase.Year);
            if (adds && AreEqual(from, to))
                continue;

            _diagnostics.ReportMigrationKindsDiffer(place, (_source.PathAt(source), from.Id, _source.Edition), (_target.PathAt(target), to.Id, _target.Edition));
            return;
        }
    }

    private void CarryTheSame()
    {
        foreach (var cell in _target.Report.Cells.Where(c => !_target.IsSpokenOf(c.Index)))
        {
            if (_source.Find(_target.PathAt(cell.Index)) is not { } source || _source.IsSpokenOf(source) || !AreEqual(_source.KindAt(source), cell.Kind))
                continue;

            _target.TryClaim(cell.Index, _migration.Edition.Span);
            _source.TryClaim(source, _migration.Edition.Span);
            _carries.Add(new BoundCarry(CarryKind.Same, [source], [cell.Index], LocalizedString.Empty));
        }
    }

    private static bool AreEqual(BoundKind one, BoundKind other) =>
        one.Base == other.Base && one.Scale == other.Scale && one.Min == other.Min && one.Max == other.Max && one.UnitText == other.UnitText
        && one.Codes.Select(c => c.Id.Value).SequenceEqual(other.Codes.Select(c => c.Id.Value));

    private static IEnumerable<int> TextsOf(BoundReport report) => Enumerable.Range(0, report.Members.Count).Where(i => report.Members[i].Text is not null);

    private static int PositionOf(BoundReport report, string text) => TextsOf(report).Where(i => report.Members[i].Id == text).DefaultIfEmpty(-1).First();
}
