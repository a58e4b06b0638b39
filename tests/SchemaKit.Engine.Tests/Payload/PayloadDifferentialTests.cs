using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;
using SchemaKit.Runtime;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;

namespace SchemaKit.Engine.Tests.Payload;

/// <summary>The engine's reader and the runtime's must find the same faults in the same bytes.</summary>
public sealed class PayloadDifferentialTests
{
    private static readonly BoundReport Report = new ReportBuilder().Text("overview").Matrix("m", "a b(c d)", "x(y z) w", Kinds.Change)
        .Record("t", "n s d l y", id => id switch { "n" => Kinds.Money, "s" => Kinds.Text, "d" => Kinds.Date, "l" => Kinds.Code, _ => Kinds.Year }, BlankMeaning.Forbidden)
        .Build();

    private static readonly ReportShape Shape = Shapes.Of(Report);

    private static readonly byte[] Payload = Encoding.UTF8.GetBytes(
        "{\"standard\":\"test-standard\", \"edition\":\"2019\",\r\n\"organization\":\"某市\",\"year\":2.019e3,\n" +
        "\"overview\":\"\\ud83d\\ude00\\n𠮷\",\"publicationDate\":null,\r\"m\":{\"a\":{\"x\":{\"y\":-1,\"z\":-0.0},\"w\":0}," +
        "\"b\":{\"c\":{\"x\":{\"y\":1.0,\"z\":2},\"w\":3},\"\\u0064\":{\"x\":{\"y\":4,\"z\":5},\"w\":9}}},\n" +
        "\"t\":{\"n\":12.50,\"s\":\"x\",\"d\":\"2019-02-28\",\"l\":\"city\",\"y\":2019}}");

    [Fact]
    public void Whole_payload_is_faultless() => Assert.Empty(Judge(Payload).Violations);

    [Fact]
    public void Every_prefix_has_the_same_fault()
    {
        for (var length = 0; length < Payload.Length; length++)
            AssertSame(Payload[..length]);
    }

    [Fact]
    public void Every_changed_byte_has_the_same_faults()
    {
        foreach (var other in "\0\t\n \"+,-./019:AEZ[\\]aeu{}"u8.ToArray().Concat<byte>([0x80, 0xBF, 0xC3, 0xED, 0xEF, 0xFF]))
        {
            for (var i = 0; i < Payload.Length; i++)
            {
                byte[] changed = [.. Payload];
                changed[i] = other;
                AssertSame(changed);
            }
        }
    }

    [Fact]
    public void Every_deleted_and_doubled_stretch_has_the_same_faults()
    {
        for (var length = 1; length <= 12; length++)
        {
            for (var i = 0; i + length <= Payload.Length; i++)
            {
                AssertSame([.. Payload[..i], .. Payload[(i + length)..]]);
                AssertSame([.. Payload[..(i + length)], .. Payload[i..]]);
            }
        }
    }

    private static void AssertSame(byte[] bytes)
    {
        // Declared difference: where a text ends after a comma, System.Text.Json points at the comma; the engine at the end of the text.
        var withPlaces = bytes.AsSpan().TrimEnd(" \t\r\n"u8) is not [.., (byte)','];
        var (engine, runtime) = (Lines(Judge(bytes), withPlaces), Lines(PayloadValidator.Validate(Shape, bytes), withPlaces));
        if (engine != runtime)
            Assert.Fail($"{Encoding.UTF8.GetString(bytes)}\nengine:\n{engine}\nruntime:\n{runtime}");
    }

    private static ValidationResult Judge(byte[] bytes) => ReportEngine.Judge(PayloadReading.Read(Report, bytes));

    private static string Lines(ValidationResult result, bool withPlaces) => string.Join('\n',
    [
        .. result.Violations.Select(v => $"{v.RuleId} {v.Pointer} {(withPlaces ? v.Location : null)} {v.Messages.In("en")}"),
        .. result.Notes.Select(n => $"{n.Kind} {string.Join(' ', n.Pointers)} {n.Message}"),
    ]);
}
