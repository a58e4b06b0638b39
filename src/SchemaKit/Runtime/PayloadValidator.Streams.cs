using System.Buffers;
using SchemaKit.Runtime.Lines;

namespace SchemaKit.Runtime;

public static partial class PayloadValidator
{
    // One byte more than a payload may have tells that it is too large.
    private const int Most = PayloadReader.MaxSize + 1;

    /// <summary>Judges a payload in pieces, such as a pipe hands over. Allocates nothing when every rule holds and there is no note.</summary>
    public static ValidationResult Validate(ReportShape shape, in ReadOnlySequence<byte> utf8)
    {
        if (utf8.IsSingleSegment)
            return Validate(shape, utf8.FirstSpan);

        var length = (int)Math.Min(utf8.Length, Most);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8.Slice(0, length).CopyTo(rented);
            return Validate(shape, rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Judges a payload: the rest of a stream, which is read to its end or as far as a payload may be long.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async ValueTask<ValidationResult> ValidateAsync(ReportShape shape, Stream utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var bytes = new GrowingBuffer(Most);
        while (bytes.Free is { IsEmpty: false } free && await utf8.ReadAsync(free, cancellationToken).ConfigureAwait(false) is var count and > 0)
            bytes.Add(count);
        return Validate(shape, bytes.Bytes);
    }

    /// <summary>Judges payloads, one a line (NDJSON), on all processors and in bounded memory. Blank lines are passed over.</summary>
    /// <returns>The verdicts in the order of the lines.</returns>
    /// <exception cref="IOException">The stream could not be read further; the verdicts on the lines before have been given.</exception>
    public static IEnumerable<LineVerdict> ValidateLines(ReportShape shape, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return ParallelLines.Select(utf8, PayloadReader.MaxSize, (number, line, isTooLong) => new LineVerdict(number, Judge(shape, number, line, isTooLong)));
    }

    private static ValidationResult Judge(ReportShape shape, int number, ReadOnlySpan<byte> line, bool isTooLong)
    {
        if (isTooLong)
            return Refuse(shape, PayloadRules.TooLarge, "8 MiB");

        // A mark may only stand at the very start of a stream.
        return number > 1 && TextEncoding.MarkLength(line) > 0 ? Refuse(shape, PayloadRules.InvalidEncoding) : Validate(shape, line);
    }

    /// <summary>The verdict on a line that is not read.</summary>
    private static ValidationResult Refuse(ReportShape shape, string rule, params string[] arguments)
    {
        var index = shape.Index;
        var recorder = new PayloadRecorder(index.Kinds.Length, new LineIndex(default));
        recorder.AddTextFault(rule, offset: 0, arguments);
        return Report(index, Nothing(new CellBuffer(new long[CellBuffer.LengthFor(shape.CellCount)], shape.CellCount)), recorder);
    }
}
