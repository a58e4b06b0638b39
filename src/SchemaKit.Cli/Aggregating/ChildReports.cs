using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Engine.Aggregation;

namespace SchemaKit.Cli.Aggregating;

/// <summary>Reads reports one at a time and sums them.</summary>
internal sealed class ChildReports(DefinitionChoice choice, Session session)
{
    public ReportAggregation Sum(IReadOnlyList<FoundInput> inputs, AggregationRequest request)
    {
        var aggregation = new ReportAggregation(request, choice.Only);
        var reader = new InputReader(new ReportJudge(choice, OtherReports.None), session.Console);
        var progress = new ProgressLine(session.Error, session.Console.Clock);
        for (var i = 0; i < inputs.Count; i++)
        {
            progress.Show(i, inputs.Count);
            foreach (var report in reader.Judge(inputs[i]))
                Add(report, aggregation);
        }

        progress.Clear();
        return aggregation;
    }

    private static void Add(JudgedReport report, ReportAggregation aggregation)
    {
        if (report.Values is { } values)
            aggregation.Add(values, report.Result, location => ViolationPlace.Text(report, location).ToString());
        else
            aggregation.AddUnreadable(report.Result.Violations[0], ViolationPlace.Text(report, report.Result.Violations[0]).ToString());
    }
}
