using SchemaKit.Documents.Xml;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Validating;

/// <summary>What a report is judged beside.</summary>
/// <param name="PriorFile">The file with the report of the year before.</param>
/// <param name="Prior">What is in it, as a payload.</param>
/// <param name="PriorPlaces">Where that stands in the file, if it is XML.</param>
/// <param name="Children">The sums over the reports of subordinate bodies; of one definition.</param>
internal sealed record OtherReports(string? PriorFile = null, byte[]? Prior = null, XmlPlaces? PriorPlaces = null, ReportValues? Children = null)
{
    public static OtherReports None { get; } = new();

    public bool AreNone => Prior is null && Children is null;
}
