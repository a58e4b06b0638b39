using System.Buffers;

namespace SchemaKit.Runtime;

public static partial class PayloadValidator
{
    private const int StackWords = 16;

    /// <summary>Judges a report in memory. Allocates nothing when every rule holds and there is no note.</summary>
    /// <exception cref="ArgumentException">The report is of another shape.</exception>
    public static ValidationResult Validate(ReportShape shape, ReportData report)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(report);
        var isSound = report.ReadAs == shape.Index && report.Cells.AllFilled;
        return isSound && shape.Index.PlainVerdict(report.Year) is { } plain && shape.Index.SumsHold(report.Cells.Values)
            ? plain
            : Validate(shape, report, prior: null, children: null);
    }

    /// <summary>Judges a report beside others that its rules read.</summary>
    /// <param name="prior">The same body's report of the year before; if it is another one, that is a violation, and the rules that read it are not evaluated.</param>
    /// <param name="children">The reports of subordinate bodies, of the same year and one of each; if they are not, that is a violation, and the rules that read them are not evaluated.</param>
    /// <exception cref="ArgumentException">A report is of another shape.</exception>
    public static ValidationResult Validate(ReportShape shape, ReportData report, ReportData? prior, IReadOnlyCollection<ReportData>? children) =>
        Validate(shape, report, prior, children, unknownInPrior: null);

    /// <summary>Judges a report beside others that its rules read, where the report of the year before was carried over from another edition.</summary>
    /// <param name="prior">The same body's report of the year before; if it is another one, that is a violation, and the rules that read it are not evaluated.</param>
    /// <param name="children">The reports of subordinate bodies, of the same year and one of each; if they are not, that is a violation, and the rules that read them are not evaluated.</param>
    /// <param name="unknownInPrior">JSON Pointers of fixed cells of it that are blank because nothing is known of them, as the migration said.</param>
    /// <exception cref="ArgumentException">A report is of another shape.</exception>
    public static ValidationResult Validate(
        ReportShape shape, ReportData report, ReportData? prior, IReadOnlyCollection<ReportData>? children, IEnumerable<string>? unknownInPrior)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(report);
        var wrongPrior = prior is null ? null : PriorReport.WrongIn(prior, report);
        var wrongChild = children is null ? null : ChildReports.WrongIn(children, report);
        var last = prior is null || wrongPrior is not null ? null : OtherReport.Of(shape.Index, prior, unknownInPrior);
        var sums = children is null || wrongChild is not null ? null : OtherReport.SumOf(shape.Index, children);
        var result = Judge(shape, report, last, sums);
        return wrongPrior is null && wrongChild is null ? result : WithFaults(result, shape, wrongPrior, wrongChild);
    }

    /// <summary>JSON Pointers of the fixed cells of a report that hold what their kinds do not admit, so that nothing is known of them.</summary>
    /// <exception cref="ArgumentException">The report is of another shape.</exception>
    public static IReadOnlyList<string> UnusableCells(ReportShape shape, ReportData report)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(report);
        return OtherReport.Of(shape.Index, report).UnusableCells(shape.Index);
    }

    /// <summary>The verdict, and before it what is wrong with other reports.</summary>
    private static ValidationResult WithFaults(ValidationResult result, ReportShape shape, params PayloadFault?[] faults) => new(
        result.Rules, [.. faults.OfType<PayloadFault>().Select(f => ViolationText.Of(f, shape.Languages)), .. result.Violations], result.NotEvaluated, result.Notes);

    private static ValidationResult Judge(ReportShape shape, ReportData report, OtherReport? prior, OtherReport? children)
    {
        if (report.Cells.Count != shape.CellCount)
            throw new ArgumentException($"the report has {report.Cells.Count} cells, its shape {shape.CellCount}", nameof(report));

        if (report.ListCount != shape.Index.OpenLists.Length)
            throw new ArgumentException($"the report has {report.ListCount} lists, its shape {shape.Index.OpenLists.Length}", nameof(report));

        var flat = FlatReport.Of(shape.Index, report);
        var words = CellBits.Words(flat.Cells.Count);
        var rented = words > StackWords ? ArrayPool<ulong>.Shared.Rent(words) : null;
        try
        {
            var usable = rented is null ? stackalloc ulong[words] : rented.AsSpan(0, words);
            return Validate(shape.Index, report, flat, usable, prior, children);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<ulong>.Shared.Return(rented);
        }
    }

    private static ValidationResult Validate(ShapeIndex index, ReportData report, FlatReport flat, Span<ulong> usable, OtherReport? prior, OtherReport? children)
    {
        var year = report.Year is >= 1 and <= PayloadReader.MaxYear ? report.Year : 0;
        var input = new RuleInput
        {
            Own = new RuleSource(new ReportCells(flat.Cells.Values, flat.Cells.Filled, usable, flat.Rows), flat.Rows is null ? [] : flat.Rows.All),
            Prior = prior is null ? default : prior.Source,
            Children = children is null ? default : children.Source,
            Year = year,
            Footnoted = FootnotedTables(index, report),
        };
        if (new RecordChecker(index, report, flat, usable, recorder: null).Check())
        {
            var run = new RuleRun(index, input, recorder: null);
            index.Shape.Check(ref run);
            if (run.Violated == 0)
                return Verdict(index, run, input);
        }

        var recorder = new PayloadRecorder(index.Kinds.Length, lines: null) { Rows = flat.Rows };
        new RecordChecker(index, report, flat, usable, recorder).Check();
        return Report(index, input, recorder);
    }

    /// <summary>Bits of the members of the shape that are tables with a footnote; empty if there are none.</summary>
    private static ulong[] FootnotedTables(ShapeIndex index, ReportData report)
    {
        var bits = report.Footnotes.Count == 0 ? [] : new ulong[CellBits.Words(index.Shape.Members.Count)];
        for (var i = 0; i < index.Shape.Members.Count && bits.Length > 0; i++)
        {
            if (report.Footnotes[index.Shape.Members[i].Id].Count > 0)
                CellBits.Set(bits, i);
        }

        return bits;
    }
}
