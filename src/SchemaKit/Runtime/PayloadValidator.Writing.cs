using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaKit.Runtime;

public static partial class PayloadValidator
{
    /// <summary>Writes a report in canonical order: blank cells as null, texts that are absent not at all.</summary>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, or a cell no value of its kind; <see cref="Validate(ReportShape, ReportData)"/> finds them.</exception>
    public static void Write(ReportShape shape, ReportData report, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        new ReportWriter(shape.Index, report, writer).Write();
    }

    /// <summary>A report as canonical JSON, Chinese as it is.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Write"/>.</exception>
    public static byte[] ToUtf8(ReportShape shape, ReportData report, bool indented)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(bytes, options))
            Write(shape, report, writer);
        return bytes.WrittenSpan.ToArray();
    }
}
