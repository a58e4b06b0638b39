using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Aggregation;

/// <summary>Sums reports of one definition cell by cell, exactly. Reports are handed in one at a time and not kept, so their number does not matter.</summary>
/// <param name="report">The definition; that of the first report if it is not said.</param>
internal sealed class ReportAggregation(AggregationRequest request, BoundReport? report = null)
{
    private readonly BodyRegister _bodies = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _expected = request.Expected?.Select(e => e.Name).ToHashSet(StringComparer.Ordinal) ?? [];
    private readonly List<AggregationFinding> _findings = [];
    private readonly HashSet<BoundTable> _lists = [];
    private BoundReport? _report = report;
    private int? _year = request.Year;
    private CellSum[] _sums = [];
    private int _summed;
    private int _refused;
    private int _blankCells;
    private int _reportsWithBlanks;
    private int _specials;

    /// <summary>Adds a report that was read and judged.</summary>
    /// <param name="placeOf">Names a place in its file; of <see langword="null"/> the file.</param>
    public void Add(ReportValues values, ValidationResult verdict, Func<PayloadLocation?, string> placeOf)
    {
        Remember(values);
        _report ??= values.Report;
        if (Refusal(values, verdict, placeOf) is { } refusal)
        {
            _refused++;
            _findings.Add(refusal);
            return;
        }

        Remark(values, placeOf);
        Sum(values);
    }

    /// <summary>Takes down a report that could not be read.</summary>
    public void AddUnreadable(Violation why, string place)
    {
        _refused++;
        _findings.Add(new AggregationFinding(AggregationFault.Unreadable, place, null, why.Pointer, AggregationText.Unreadable(why)));
    }

    /// <param name="withoutSum">What a cell is whose sum is not known: blank in a report that is written, unusable in one that rules read.</param>
    public AggregatedReport Finish(CellState withoutSum = CellState.Blank)
    {
        List<AggregationFinding> findings = [.. _findings, .. Missing()];
        var values = _summed == 0 ? null : Values(withoutSum, findings);
        return new AggregatedReport(values, _summed, _refused, findings, values is null ? [] : [.. Notes()]);
    }

    private AggregationFinding? Refusal(ReportValues values, ValidationResult verdict, Func<PayloadLocation?, string> placeOf)
    {
        if (values.Report != _report)
            return At(AggregationFault.WrongDefinition, "/edition", null, AggregationText.WrongDefinition(NameOf(_report!), NameOf(values.Report)));

        var errors = verdict.Violations.Where(v => v.Severity is RuleSeverity.Error or RuleSeverity.Explain).ToList();
        if (errors.Find(v => v.RuleId == PayloadRules.WrongDefinition) is { } other)
            return At(AggregationFault.WrongDefinition, other.Pointer, other.Location, AggregationText.Broken(other, errors.Count));
        if (errors.Count > 0)
            return At(AggregationFault.Broken, errors[0].Pointer, errors[0].Location, AggregationText.Broken(errors[0], errors.Count));

        _year ??= values.Year;
        if (values.Year != _year)
            return At(AggregationFault.WrongYear, "/" + HeadReader.Year, PlaceIn(values, HeadReader.Year), AggregationText.WrongYear(_year!.Value, values.Year));

        var place = PlaceIn(values, HeadReader.Organization);
        return _bodies.Add(values.Organization, values.OrganizationCode, placeOf(place)) is { } first
            ? At(AggregationFault.Duplicate, "/" + HeadReader.Organization, place, AggregationText.Duplicate(first))
            : null;

        AggregationFinding At(AggregationFault fault, string pointer, PayloadLocation? location, LocalizedText message) =>
            new(fault, placeOf(location), values.Organization, pointer, message);
    }

    /// <summary>What is said of a report that is summed all the same.</summary>
    private void Remark(ReportValues values, Func<PayloadLocation?, string> placeOf)
    {
        const string Published = "/" + HeadReader.PublicationDate;
        if (request.Deadline is { } deadline && values.PublicationDate is null)
            Add(AggregationFault.Undated, Published, AggregationText.Undated(deadline));
        else if (request.Deadline is { } day && values.PublicationDate > day)
            Add(AggregationFault.Late, Published, AggregationText.Late(values.PublicationDate.Value, day));
        if (request.Expected is not null && !NamesOf(values).Any(_expected.Contains))
            Add(AggregationFault.Unexpected, "/" + HeadReader.Organization, AggregationText.Unexpected);

        void Add(AggregationFault fault, string pointer, LocalizedText message) =>
            _findings.Add(new AggregationFinding(fault, placeOf(PlaceIn(values, pointer[1..])), values.Organization, pointer, message));
    }

    private void Sum(ReportValues values)
    {
        if (_sums.Length == 0)
            _sums = [.. values.Report.Cells.Select(_ => new CellSum())];

        _lists.UnionWith(values.Report.Lists.Where(l => IsIn(values, l)));
        var blanks = 0;
        foreach (var cell in values.Report.Cells.Where(c => IsSummed(c.Kind)))
        {
            var addend = _sums[cell.Index].Add(values, ReportCell.Of(cell));
            blanks += addend == CellAddend.BlankAsZero ? 1 : 0;
            _specials += addend is CellAddend.Special or CellAddend.SkippedSpecial ? 1 : 0;
        }

        _summed++;
        _blankCells += blanks;
        _reportsWithBlanks += blanks > 0 ? 1 : 0;
    }

    private ReportValues Values(CellState withoutSum, List<AggregationFinding> findings)
    {
        var values = new ReportValues(_report!) { Organization = request.Organization, Year = _year };
        foreach (var list in _report!.Lists.Where(l => l.List!.Parent is null && !IsNowhere(l)))
            values.EntriesOf(list).SetState(null, ListState.Known);
        foreach (var cell in _report.Cells)
            Set(values, cell, withoutSum, findings);
        return values;
    }

    /// <summary>A table that may be lacking, and that no report has.</summary>
    private bool IsNowhere(BoundTable list) => list.List!.Definition.IsOptional && !_lists.Contains(list);

    private static bool IsIn(ReportValues values, BoundTable list) =>
        list.List!.Parent is null && (list.List.HasOverall ? OverallCells.IsIn(values, list, null) : values.EntriesOf(list).StateIn(null) != ListState.Absent);

    private void Set(ReportValues values, BoundCell cell, CellState withoutSum, List<AggregationFinding> findings)
    {
        var sum = _sums[cell.Index];
        if (cell.Table is { List: not null } list && IsNowhere(list))
            return;

        values.States[cell.Index] = withoutSum;
        if (sum.Unknown > 0)
            findings.Add(new AggregationFinding(AggregationFault.UnknownSum, null, null, cell.Pointer, AggregationText.UnknownSum(sum.Unknown)));
        else if (sum.Addends > 0 && (sum.Value < cell.Kind.Min || sum.Value > cell.Kind.Max))
            findings.Add(new AggregationFinding(
                AggregationFault.SumOutOfRange, null, null, cell.Pointer, AggregationText.SumOutOfRange(DecimalText.Of(sum.Value, cell.Kind.Scale))));
        else if (sum.Addends > 0)
            (values.States[cell.Index], values.Values[cell.Index]) = (CellState.Value, (long)sum.Value);
    }

    private IEnumerable<AggregationFinding> Missing() => (request.Expected ?? [])
        .Where(e => !_seen.Contains(e.Name))
        .Select(e => new AggregationFinding(AggregationFault.Missing, e.Place, e.Name, "", AggregationText.Missing(e.Name)));

    private IEnumerable<LocalizedText> Notes()
    {
        if (_blankCells > 0)
            yield return AggregationText.BlankCounted(_blankCells, _reportsWithBlanks);
        if (_specials > 0)
            yield return AggregationText.SpecialsTaken(_specials);
        if (_report!.Cells.Count(c => !IsSummed(c.Kind)) is > 0 and var others)
            yield return AggregationText.NotSummed(others);
        if (_report.Lists.Count > 0)
            yield return AggregationText.EntriesNotSummed;
    }

    private void Remember(ReportValues values) => _seen.UnionWith(NamesOf(values));

    private static IEnumerable<string> NamesOf(ReportValues values) => new[] { values.Organization, values.OrganizationCode }.OfType<string>();

    private static bool IsSummed(BoundKind kind) => kind.Base is KindBase.Integer or KindBase.Decimal;

    private static string NameOf(BoundReport report) => report.Definition.Standard.Value + "/" + report.Definition.Edition.Value;

    private static PayloadLocation? PlaceIn(ReportValues values, string key) => values.HeadLocations.TryGetValue(key, out var location) ? location : null;
}
