using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SchemaKit.Runtime;

public static partial class PayloadValidator
{
    /// <summary>Reads a payload. Broken rules do not stop it; faults of the payload and of its cells do.</summary>
    /// <param name="report">The report, if there is no such fault.</param>
    /// <param name="faults">Else the faults; no rule has been judged.</param>
    public static bool TryRead(
        ReportShape shape, ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out ReportData? report, [NotNullWhen(false)] out ValidationResult? faults)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var index = shape.Index;
        var rented = ArrayPool<long>.Shared.Rent(CellBuffer.LengthFor(shape.CellCount));
        try
        {
            var buffer = new CellBuffer(rented, shape.CellCount);
            report = Read(index, utf8, buffer);
            faults = report is null ? FindFaults(index, utf8, buffer) : null;
            return report is not null;
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    /// <summary>Reads a payload. Broken rules do not stop it.</summary>
    /// <exception cref="PayloadException">The payload or one of its cells is faulty.</exception>
    public static ReportData Read(ReportShape shape, ReadOnlySpan<byte> utf8) =>
        TryRead(shape, utf8, out var report, out var faults) ? report : throw new PayloadException(faults);

    /// <summary>Reads a report for a <c>JsonConverter</c>: the value that the reader stands at.</summary>
    /// <exception cref="JsonException">The value is no report; if it is JSON, the inner exception is a <see cref="PayloadException"/>, whose places count from the value.</exception>
    public static ReportData ReadConverter(ref Utf8JsonReader reader, ReportShape shape)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return TryRead(shape, JsonMarshal.GetRawUtf8Value(document.RootElement), out var report, out var faults)
            ? report
            : throw new JsonException(faults.Violations[0].ToString(), new PayloadException(faults));
    }

    /// <summary>The report; <see langword="null"/> if there is any fault.</summary>
    private static ReportData? Read(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer)
    {
        var texts = new PayloadTexts(index);
        if (TryReadFast(index, utf8, buffer, texts, out var year))
            return texts.ToReport(buffer.CellsWith(rows: null), year);

        texts = new PayloadTexts(index);
        var reader = new PayloadReader(index, utf8, buffer, recorder: null, texts);
        return reader.Read() ? texts.ToReport(reader.Cells, reader.Year) : null;
    }

    private static ValidationResult FindFaults(ShapeIndex index, ReadOnlySpan<byte> utf8, CellBuffer buffer)
    {
        var recorder = new PayloadRecorder(index.Kinds.Length, LinesOf(utf8));
        buffer.Clear();
        new PayloadReader(index, utf8, buffer, recorder, texts: null).Read();
        return new ValidationResult(default, new ViolationList(recorder, index.Shape.Languages), [], []);
    }
}
