using System.Globalization;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>The JSON text that bytes are.</summary>
/// <param name="Root"><see langword="null"/> if they are none within the limits.</param>
/// <param name="Locations">The places of its nodes.</param>
/// <param name="Fault">Why there is no root.</param>
internal sealed record PayloadText(JsonNode? Root, TextLocations? Locations, PayloadFault? Fault)
{
    public const int MostBytes = 8 * 1024 * 1024;

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    public static PayloadText Read(ReadOnlySpan<byte> utf8, JsonLimits limits)
    {
        if (utf8.Length > MostBytes)
            return Unreadable(new PayloadFault(PayloadRules.TooLarge, JsonPointer.Root, new PayloadLocation(0, 1, 1), "8 MiB"));

        var isUtf8 = Utf8Text.TryDecode(utf8.ToArray(), out var text, out var faultOffset);
        if (isUtf8 && utf8.StartsWith(Mark) && utf8[Mark.Length..].StartsWith(Mark))
            (isUtf8, faultOffset) = (false, Mark.Length);
        if (!isUtf8)
            return Unreadable(new PayloadFault(PayloadRules.InvalidEncoding, JsonPointer.Root, LocationOfByte(utf8, faultOffset)));

        var locations = new TextLocations(text);
        return TryParse(text, limits, out var root, out var fault)
            ? new PayloadText(root, locations, null)
            : Unreadable(Fatal(fault.Kind, limits, locations.At(fault.Offset)));
    }

    /// <summary>A text is taken only if scanner and parser both find it faultless; repeated keys are looked for elsewhere.</summary>
    private static bool TryParse(string text, JsonLimits limits, out JsonNode root, out TextFault fault)
    {
        var faults = new List<JsonFault>();
        root = JsonParser.Parse(text, limits, faults);
        var parsed = faults.Find(f => f.Kind != JsonFaultKind.DuplicateKey);
        var first = TextScanner.Find(text, limits) ?? (parsed is null ? null : new TextFault(parsed.Kind, parsed.Span.Start));
        fault = first.GetValueOrDefault();
        return first is null;
    }

    private static PayloadText Unreadable(PayloadFault fault) => new(null, null, fault);

    private static PayloadFault Fatal(JsonFaultKind fault, JsonLimits limits, PayloadLocation location) => fault switch
    {
        JsonFaultKind.TooDeep => new PayloadFault(PayloadRules.TooDeep, JsonPointer.Root, location, Text(limits.Depth)),
        JsonFaultKind.NumberTooLong => new PayloadFault(PayloadRules.NumberTooLong, JsonPointer.Root, location, Text(limits.NumberLength)),
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
