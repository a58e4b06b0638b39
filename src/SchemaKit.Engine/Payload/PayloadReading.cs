using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>What was read from the bytes of a payload.</summary>
/// <param name="Faults">In the order they were found.</param>
/// <param name="IsText">Whether the bytes are JSON within the limits; if not, the only fault says why and nothing was read.</param>
internal sealed record PayloadReading(ReportValues Values, IReadOnlyList<PayloadFault> Faults, bool IsText)
{
    public const int MostBytes = 8 * 1024 * 1024;

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    public static PayloadReading Read(BoundReport report, ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MostBytes)
            return Unreadable(report, new PayloadFault(PayloadRules.TooLarge, JsonPointer.Root, new PayloadLocation(0, 1, 1), "8 MiB"));

        var isUtf8 = Utf8Text.TryDecode(utf8.ToArray(), out var text, out var faultOffset);
        if (isUtf8 && utf8.StartsWith(Mark) && utf8[Mark.Length..].StartsWith(Mark))
            (isUtf8, faultOffset) = (false, Mark.Length);
        if (!isUtf8)
            return Unreadable(report, new PayloadFault(PayloadRules.InvalidEncoding, JsonPointer.Root, LocationOfByte(utf8, faultOffset)));

        var locations = new TextLocations(text);
        return TryParse(text, out var root, out var fault)
            ? Read(report, root, locations)
            : Unreadable(report, Fatal(fault.Kind, locations.At(fault.Offset)));
    }

    /// <summary>A text is taken only if scanner and parser both find it faultless; repeated keys are looked for elsewhere.</summary>
    private static bool TryParse(string text, out JsonNode root, out TextFault fault)
    {
        var faults = new List<JsonFault>();
        root = JsonParser.Parse(text, JsonLimits.Payload, faults);
        var parsed = faults.Find(f => f.Kind != JsonFaultKind.DuplicateKey);
        var first = TextScanner.Find(text, JsonLimits.Payload) ?? (parsed is null ? null : new TextFault(parsed.Kind, parsed.Span.Start));
        fault = first.GetValueOrDefault();
        return first is null;
    }

    private static PayloadReading Read(BoundReport report, JsonNode root, TextLocations locations)
    {
        var (values, faults) = (new ReportValues(report), new FaultList(locations));
        var (objects, head) = (new ObjectReader(faults), new HeadReader(values, faults, locations));
        var columns = new ColumnReader(values, objects, new CellReader(values, faults, locations));
        var lists = new ListReader(values, faults, locations, objects, columns);
        var members = report.Members.Select((member, position) => member.Table switch
        {
            null => head.Text(member, position),
            { List: not null } list => lists.Member(list),
            var table => new TableReader(table, values, objects, columns).Member,
        });

        objects.Read(root, JsonPointer.Root, [.. head.Members, .. members, new FootnoteReader(values, faults, objects).Member]);
        new EntryKeys(values, faults).Check();
        return new PayloadReading(values, faults.Faults, IsText: true);
    }

    private static PayloadReading Unreadable(BoundReport report, PayloadFault fault) => new(new ReportValues(report), [fault], IsText: false);

    private static PayloadFault Fatal(JsonFaultKind fault, PayloadLocation location) => fault switch
    {
        JsonFaultKind.TooDeep => new PayloadFault(PayloadRules.TooDeep, JsonPointer.Root, location, Text(JsonLimits.Payload.Depth)),
        JsonFaultKind.NumberTooLong => new PayloadFault(PayloadRules.NumberTooLong, JsonPointer.Root, location, Text(JsonLimits.Payload.NumberLength)),
        JsonFaultKind.LoneSurrogate => new PayloadFault(PayloadRules.InvalidJson, JsonPointer.Root, location, FaultWords.LoneSurrogate),
        _ => new PayloadFault(PayloadRules.InvalidJson, JsonPointer.Root, location),
    };

    private static PayloadLocation LocationOfByte(ReadOnlySpan<byte> utf8, int offset)
    {
        int line = 1, start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (utf8[i] == '\n' || (utf8[i] == '\r' && (i + 1 >= utf8.Length || utf8[i + 1] != '\n')))
                (line, start) = (line + 1, i + 1);
        }

        return new PayloadLocation(offset, line, offset - start + 1);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
