using System.Buffers;

namespace SchemaKit.Runtime;

/// <summary>What emitted code calls to read, judge and write reports.</summary>
public static partial class PayloadValidator
{
    /// <summary>Judges a payload. Allocates nothing when every rule holds and there is no note.</summary>
    public static ValidationResult Validate(ReportShape shape, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var length = CellBuffer.LengthFor(shape.CellCount);
        var rented = length > CellBuffer.StackLength ? ArrayPool<long>.Shared.Rent(length) : null;
        try
        {
            var memory = rented is null ? stackalloc long[length] : rented;
            return Validate(shape.Index, utf8, new CellBuffer(memory, shape.CellCount));
        }
        finally
        {
            if (rented is not null)
                ArrayPool<long>.Shared.Return(rented);
        }
    }

    private static ValidationResult Validate(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer)
    {
        var reader = new PayloadReader(index, utf8, buffer, recorder: null, texts: null);
        if (reader.Read())
        {
            var run = new RuleRun(index, reader.Cells, reader.Year, recorder: null);
            index.Shape.Check(ref run);
            if (run.Violated == 0)
                return Verdict(index, run, reader.Cells, reader.Year);
        }

        // Places are worth finding only now that there is something to point at.
        buffer.Clear();
        var recorder = new PayloadRecorder(index.Kinds.Length, LinesOf(utf8));
        reader = new PayloadReader(index, utf8, buffer, recorder, texts: null);
        reader.Read();
        return Report(index, recorder.HasTextFault ? Nothing(index, buffer) : reader.Cells, reader.Year, recorder);
    }

    private static ReportCells Nothing(ShapeIndex index, CellBuffer buffer)
    {
        buffer.Clear();
        return buffer.CellsWith(index.OpenLists.Length == 0 ? null : new OpenRows(index));
    }

    /// <summary>The verdict on a report without violations.</summary>
    private static ValidationResult Verdict(ShapeIndex index, RuleRun run, ReportCells cells, int year) =>
        run.Skipped == 0 && index.IsInForce(year) && !cells.AnyBlankCounted(index)
            ? index.Valid(run.Holds)
            : Report(index, cells, year, recorder: null);

    private static ValidationResult Report(ShapeIndex index, ReportCells cells, int year, PayloadRecorder? recorder)
    {
        var wasRead = recorder is not { HasTextFault: true };
        var rules = new RuleRecorder(index, recorder, wasRead);
        var run = new RuleRun(index, cells, wasRead ? year : 0, rules);
        index.Shape.Check(ref run);
        IReadOnlyList<Violation> violations = recorder is null ? [] : new ViolationList(recorder, index.Shape.Languages, rules.Violations);
        return new ValidationResult(run.Counts, violations, rules.NotEvaluated, wasRead ? ReportNotes.Of(index, cells, year) : []);
    }

    // Nothing but the size is said of a payload that is too large.
    private static LineIndex LinesOf(ReadOnlySpan<byte> utf8) => new(utf8.Length <= PayloadReader.MaxSize ? utf8 : default);
}
