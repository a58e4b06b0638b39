using System.Buffers;
using System.Runtime.CompilerServices;
using SchemaKit.Runtime.FastPath;

namespace SchemaKit.Runtime;

/// <summary>What emitted code calls to read, judge and write reports.</summary>
public static partial class PayloadValidator
{
    /// <summary>Judges a payload. Allocates nothing when every rule holds and there is no note.</summary>
    public static ValidationResult Validate(ReportShape shape, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Validate(shape, utf8, Question.Everything)!;
    }

    /// <returns><see langword="null"/> if the payload itself is faulty, and not everything is asked.</returns>
    [SkipLocalsInit] // The buffer is cleared where that matters.
    internal static ValidationResult? Validate(ReportShape shape, ReadOnlySpan<byte> utf8, Question asked)
    {
        var index = shape.Index;
        var length = CellBuffer.LengthFor(shape.CellCount);
        var rented = length > CellBuffer.StackLength ? ArrayPool<long>.Shared.Rent(length) : null;
        try
        {
            var buffer = new CellBuffer(rented is null ? stackalloc long[length] : rented, shape.CellCount);
            if (!TryReadFast(index, utf8, buffer, texts: null, out var year))
                return Judge(index, utf8, buffer, asked);
            if (!buffer.AllFilled || index.PlainVerdict(year) is not { } plain)
                return Judge(index, utf8, buffer, year, asked);
            return index.SumsHold(buffer.Values) ? plain : CountBroken(index, utf8, buffer, year, asked, plain);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<long>.Shared.Return(rented);
        }
    }

    /// <summary>Reads a sound payload at speed, if it is of a form that can be; else the buffer is clear.</summary>
    private static bool TryReadFast(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer, PayloadTexts? texts, out int year)
    {
        if (index.FastInUse is { } fast)
        {
            var reader = new FastReader(fast, utf8, buffer, texts);
            if (reader.Read())
            {
                year = reader.Year;
                return true;
            }
        }

        buffer.Clear();
        year = 0;
        return false;
    }

    // What follows has large frames, which the way of a sound payload is not to pay for.

    /// <summary>Judges a payload without faults.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ValidationResult Judge(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer, int year, Question asked) =>
        Judge(index, utf8, InputOf(buffer, year), asked);

    private static RuleInput InputOf(CellBuffer buffer, int year) => new() { Own = new RuleSource(buffer.CellsWith(rows: null)), Year = year };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ValidationResult? Judge(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer, Question asked)
    {
        var reader = new PayloadReader(index, utf8, buffer, recorder: null, texts: null);
        if (reader.Read())
            return Judge(index, utf8, reader.Input, asked);

        return asked == Question.Everything ? Describe(index, utf8, buffer, isSound: false) : null;
    }

    private static ValidationResult Judge(ShapeIndex index, ReadOnlySpan<byte> utf8, RuleInput input, Question asked) =>
        Holds(index, input) ?? Count(index, utf8, input, asked);

    /// <summary>The verdict on a payload without faults that breaks rules. Which ones is told of the payload's own bytes once more, if ever.</summary>
    private static ValidationResult Count(ShapeIndex index, ReadOnlySpan<byte> utf8, RuleInput input, Question asked)
    {
        var rules = new RuleRecorder(index, places: null, wasRead: true) { LeavesViolations = true };
        var tally = new RuleTally(index.Rules.Length);
        var run = new RuleRun(index, input, rules, tally);
        index.Shape.Check(ref run);
        return Report(index, input, run, rules, tally, Broken(index, utf8, asked, run.Violated, tally));
    }

    /// <summary>The verdict on a payload of which nothing else is to be said than which sums do not hold.</summary>
    /// <param name="plain">That on one in which all hold.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ValidationResult CountBroken(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer, int year, Question asked, ValidationResult plain)
    {
        var tally = new RuleTally(index.Rules.Length);
        var run = new RuleRun(index, InputOf(buffer, year), recorder: null, tally);
        index.Shape.Check(ref run);
        return new ValidationResult(run.Counts, Broken(index, utf8, asked, run.Violated, tally), plain.NotEvaluated, plain.Notes) { RulesEach = tally.Counts };
    }

    private static BrokenRules Broken(ShapeIndex index, ReadOnlySpan<byte> utf8, Question asked, int count, RuleTally tally) =>
        new(asked == Question.Counts ? null : utf8.ToArray(), count, tally.IsTolerated(index.Rules), index);

    /// <summary>The broken rules of a payload without fault.</summary>
    internal static IReadOnlyList<Violation> BrokenIn(ShapeIndex index, ReadOnlySpan<byte> utf8)
    {
        var memory = new long[CellBuffer.LengthFor(index.Kinds.Length)];
        return Describe(index, utf8, new CellBuffer(memory, index.Kinds.Length), isSound: true).Violations;
    }

    /// <summary>Reads once more: places are worth finding only now that there is something to point at.</summary>
    /// <param name="isSound">Whether the payload has no fault, so that only places are to be found.</param>
    private static ValidationResult Describe(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer, bool isSound)
    {
        buffer.Clear();
        var recorder = new PayloadRecorder(index.Kinds.Length, LinesOf(utf8)) { IsSound = isSound };
        var reader = new PayloadReader(index, utf8, buffer, recorder, texts: null);
        reader.Read();
        return Report(index, recorder.HasTextFault ? Nothing(buffer) : reader.Input, recorder);
    }

    /// <summary>The verdict on a report without faults; <see langword="null"/> if a rule is broken.</summary>
    private static ValidationResult? Holds(ShapeIndex index, RuleInput input)
    {
        var run = new RuleRun(index, input, recorder: null);
        index.Shape.Check(ref run);
        return run.Violated == 0 ? Verdict(index, run, input) : null;
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
        var tally = new RuleTally(index.Rules.Length);
        var run = new RuleRun(index, wasRead ? input : input.WithoutYear(), rules, tally);
        index.Shape.Check(ref run);
        IReadOnlyList<Violation> violations = recorder is null ? [] : new ViolationList(recorder, index.Shape.Languages, rules.Violations);
        var result = Report(index, input, run, rules, tally, violations);
        if (isPlain)
            index.Know(result, input.Prior.IsGiven, input.Children.IsGiven);
        return result;
    }

    private static ValidationResult Report(ShapeIndex index, RuleInput input, RuleRun run, RuleRecorder rules, RuleTally tally, IReadOnlyList<Violation> violations)
    {
        IReadOnlyList<Note> notes = rules.WasRead ? [.. ReportNotes.Of(index, input.Own.Cells, input.Year), .. rules.Notes] : [];
        return new ValidationResult(run.Counts, violations, rules.NotEvaluated, notes) { RulesEach = tally.Counts };
    }

    // Nothing but the size is said of a payload that is too large.
    private static LineIndex LinesOf(ReadOnlySpan<byte> utf8) => new(utf8.Length <= PayloadReader.MaxSize ? utf8 : default);
}
