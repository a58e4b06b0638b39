using SchemaKit.Engine;
using SchemaKit.Engine.Aggregation;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Agreement.Cases;

/// <summary>The sums over reports of subordinate bodies, whatever rules they break.</summary>
internal static class Sums
{
    /// <param name="withoutSum">What a cell is whose sum is not known.</param>
    public static ReportValues Of(LoadedDefinition definition, IReadOnlyList<byte[]> bodies, CellState withoutSum)
    {
        var aggregation = new ReportAggregation(new AggregationRequest(), definition.Report);
        foreach (var body in bodies)
            aggregation.Add(PayloadReading.Read(definition.Report, body).Values, new ValidationResult(default, [], [], []), _ => "");
        return aggregation.Finish(withoutSum).Values!;
    }
}
