using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Engine.Aggregation;

namespace SchemaKit.Cli.Aggregating;

/// <summary>Says for people how a sum came about.</summary>
internal sealed class TextAggregationWriter(Screen screen, string? language) : IAggregationWriter
{
    public void Write(AggregatedReport sum, string? output)
    {
        var tongue = language ?? sum.Values?.Report.Definition.Languages[0] ?? "en";
        foreach (var finding in sum.Findings)
            Write(finding, tongue);
        foreach (var note in sum.Notes)
            screen.Line($"  note: {ReportLanguage.Of(note, tongue)}");
        screen.Line($"  {Closing(sum, output)}", Tone.Strong);
    }

    private void Write(AggregationFinding finding, string tongue)
    {
        var name = finding.Fault.ToString();
        screen.Write($"  {char.ToLowerInvariant(name[0]) + name[1..]}", IsSummed(finding.Fault) ? Tone.Warning : Tone.Bad);
        var body = TermText.When(finding.Body is not null, $"{finding.Body}: ");
        screen.Line($"  {body}{ReportLanguage.Of(finding.Message, tongue)}");
        var place = TermText.Join("  ", [TermText.Of($"{finding.Place}"), TermText.Of($"{finding.Pointer}")]);
        if (!place.IsEmpty)
            screen.Line($"      {place}", Tone.Faint);
    }

    private static bool IsSummed(AggregationFault fault) => fault is AggregationFault.Late or AggregationFault.Undated or AggregationFault.Unexpected;

    private static TermText Closing(AggregatedReport sum, string? output)
    {
        var refused = TermText.When(sum.Refused > 0, $", {sum.Refused} not");
        var findings = TermText.When(sum.Findings.Count > 0, $" · {Counted.Of(sum.Findings.Count, "finding")}");
        var organization = TermText.When(sum.Values is { Organization: null }, $" · the sum has no organization; --organization names it");
        var written = TermText.When(output is not null, $" · wrote {output}");
        return $"{Counted.Of(sum.Summed, "report")} summed{refused}{findings}{organization}{written}";
    }
}
