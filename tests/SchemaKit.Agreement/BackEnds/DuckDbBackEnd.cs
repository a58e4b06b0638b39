using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Sql.Tests;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>The emitted SQL in DuckDB: sound payloads of a batch are loaded, each as another body's, and the views asked once. It does not know subordinate bodies.</summary>
/// <param name="plant">Puts a mistake into a statement.</param>
internal sealed class DuckDbBackEnd(Func<string, string>? plant = null) : BackEnd("DuckDB")
{
    private Subject _subject = null!;
    private SqlJudge? _judge;

    public override void Turn(Subject subject)
    {
        _judge?.Dispose();
        (_subject, _judge) = (subject, new SqlJudge(subject.Definition, plant));
    }

    public override IReadOnlyList<Answer?> Judge(IReadOnlyList<Case> cases)
    {
        var lines = new List<string>?[cases.Count];
        try
        {
            var caseOf = Load(cases, lines);
            foreach (var line in _judge!.Violations().Concat(_judge.NotEvaluated().Select(l => l.Insert(l.IndexOf(' ', StringComparison.Ordinal) + 1, "? "))))
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                if (caseOf[int.Parse(line[..space], null) - 1] is var at and >= 0)
                    lines[at]!.Add(line[(space + 1)..]);
            }

            _judge.Clear();
        }
#pragma warning disable CA1031 // Whatever it is, it is a disagreement.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return [.. cases.Select(_ => new Answer { Crash = exception.ToString() })];
        }

        return [.. lines.Select(l => l is null ? null : new Answer { [Aspect.Figures] = string.Join('\n', l.Order(StringComparer.Ordinal)) })];
    }

    public override void Dispose()
    {
        _judge?.Dispose();
        base.Dispose();
    }

    /// <summary>Loads what has no fault, last year's report before it.</summary>
    /// <returns>By report, the position of its case; -1 for one of last year.</returns>
    private List<int> Load(IReadOnlyList<Case> cases, List<string>?[] lines)
    {
        var (readings, caseOf) = (new List<PayloadReading>(), new List<int>());
        for (var i = 0; i < cases.Count; i++)
        {
            if (Read(cases[i].Payload, i) is not { } own)
                continue;

            if (cases[i].Prior is { } bytes && Read(bytes, i) is { } prior)
            {
                readings.Add(prior);
                caseOf.Add(-1);
            }

            readings.Add(own);
            caseOf.Add(i);
            lines[i] = [];
        }

        _judge!.Load(readings);
        return caseOf;
    }

    private PayloadReading? Read(byte[] payload, int body)
    {
        var reading = PayloadReading.Read(_subject.Report, payload);
        if (!reading.IsText || reading.Faults.Count > 0)
            return null;

        reading.Values.Organization = $"{body} {reading.Values.Organization}";
        if (reading.Values.OrganizationCode is { } code)
            reading.Values.OrganizationCode = $"{body} {code}";
        return reading;
    }
}
