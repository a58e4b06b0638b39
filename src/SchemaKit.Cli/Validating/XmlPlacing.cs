using SchemaKit.Documents.Xml;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Validating;

/// <summary>Gives what was read from the payload of an XML document the places of the document.</summary>
internal static class XmlPlacing
{
    public static PayloadReading In(XmlPlaces places, PayloadReading reading)
    {
        var values = reading.Values;
        foreach (var cell in values.Cells)
        {
            if (values.Locations[cell.Index] is not null)
                values.Locations[cell.Index] = Location(cell.Pointer);
        }

        foreach (var member in values.HeadLocations.Keys.ToList())
        {
            if (Location(JsonPointer.Append(JsonPointer.Root, member)) is { } place)
                values.HeadLocations[member] = place;
        }

        foreach (var row in values.Report.Lists.SelectMany(l => values.EntriesOf(l).Rows).Where(r => r.KeyLocation is not null))
            row.KeyLocation = Location(row.KeyPointer);
        return reading with { Faults = [.. reading.Faults.Select(f => f with { Location = Location(f.Pointer) })] };

        PayloadLocation? Location(string pointer) => places.Find(pointer) is { } place ? new PayloadLocation(-1, place.Line, place.Column) : null;
    }
}
