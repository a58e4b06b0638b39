using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>What was read from the bytes of a payload.</summary>
/// <param name="Faults">In the order they were found.</param>
/// <param name="IsText">Whether the bytes are JSON within the limits; if not, the only fault says why and nothing was read.</param>
internal sealed record PayloadReading(ReportValues Values, IReadOnlyList<PayloadFault> Faults, bool IsText)
{
    public static PayloadReading Read(BoundReport report, ReadOnlySpan<byte> utf8) =>
        FaultlessReader.Read(report, utf8) is { } values ? WithKeys(values, []) : ReadThoroughly(report, utf8);

    /// <summary>Reads the payload as a tree, and finds everything that is wrong with it.</summary>
    public static PayloadReading ReadThoroughly(BoundReport report, ReadOnlySpan<byte> utf8)
    {
        var text = PayloadText.Read(utf8, JsonLimits.Payload);
        return text.Root is { } root ? Read(report, root, text.Locations!) : new PayloadReading(new ReportValues(report), [text.Fault!], IsText: false);
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
        return WithKeys(values, faults.Faults);
    }

    private static PayloadReading WithKeys(ReportValues values, IReadOnlyList<PayloadFault> faults) =>
        new(values, values.Report.Lists.Count == 0 ? faults : [.. faults, .. EntryKeys.Check(values)], IsText: true);
}
