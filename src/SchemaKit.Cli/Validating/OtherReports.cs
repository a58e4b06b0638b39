using SchemaKit.Engine;

namespace SchemaKit.Cli.Validating;

/// <summary>What a report is judged beside.</summary>
/// <param name="PriorFile">The file with the report of the year before.</param>
/// <param name="Prior">What is in it.</param>
/// <param name="Children">The sums over the reports of subordinate bodies; of one definition.</param>
internal sealed record OtherReports(string? PriorFile = null, byte[]? Prior = null, ReportValues? Children = null)
{
    public static OtherReports None { get; } = new();
}
