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
            var run = new RuleRun(index, reader.Input, recorder: null);
            index.Shape.Check(ref run);
            if (run.Violated == 0)
                return Verdict(index, run, reader.Input);
        }

        // Places are worth finding only now that there is something to point at.
        buffer.Clear();
        var recorder = new PayloadRecorder(index.Kinds.Length, LinesOf(utf8));
        reader = new PayloadReader(index, utf8, buffer, recorder, texts: null);
        reader.Read();
        return Report(index, recorder.HasTextFault ? Nothing(buffer) : reader.Input, recorder);
    }

    private static RuleInput Nothing(CellBuffer buffer)
    {
        buffer.Clear();
        return new RuleInput { Own = new RuleSource(buffer.CellsWith(rows: null)) };
    }

    /// <summary>The verdict on a report without violations.</summary>
    private static ValidationResult Verdict(ShapeIndex index, RuleRun run, RuleInput input)
    {
        // What a rule over a list lacks are as many instances as the report has rows.
        var isPlain = run.Skipped == (index.OpenLists.Length == 0 ? run.Lacking : 0) && run.Explained == 0 && index.IsInForce(input.Year) && !input.Own.Cells.AnyBlankCounted(index);
        return isPlain && index.Known(run.Counts, input.Prior.IsGiven, input.Children.IsGiven) is { } known ? known : Report(index, input, recorder: null, isPlain);
    }

    /// <param name="isPlain">Whether the verdict is the same for every such report.</param>
    private static ValidationResult Report(ShapeIndex index, RuleInput input, PayloadRecorder? recorder, bool isPlain = false)
    {
        var wasRead = recorder is not { HasTextFault: true };
        var rules = new RuleRecorder(index, recorder, wasRead);
        var run = new RuleRun(index, wasRead ? input : input.WithoutYear(), rules);
        index.Shape.Check(ref run);
        IReadOnlyList<Violation> violations = recorder is null ? [] : new ViolationList(recorder, index.Shape.Languages, rules.Violations);
        var result = new ValidationResult(run.Counts, violations, rules.NotEvaluated, wasRead ? [.. ReportNotes.Of(index, input.Own.Cells, input.Year), .. rules.Notes] : []);
        if (isPlain)
            index.Know(result, input.Prior.IsGiven, input.Children.IsGiven);
        return result;
    }

    // Nothing but the size is said of a payload that is too large.
    private static LineIndex LinesOf(ReadOnlySpan<byte> utf8) => new(utf8.Length <= PayloadReader.MaxSize ? utf8 : default);
}
