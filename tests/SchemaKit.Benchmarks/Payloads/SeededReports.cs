using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Payloads;

/// <summary>Seeded reports of the 2019 edition in which every rule holds: 45 % of the base cells are 0, and most other figures have one to four digits.</summary>
internal sealed class SeededReports(int seed)
{
    private readonly Random _random = new(seed);

    public DisclosureReport Next()
    {
        var form = DisclosureForm.Edition2019;
        var report = new DisclosureReport { Year = form.FirstYear + _random.Next(2) };
        Disclose(report.Figures);
        foreach (var column in DisclosureForm.Columns.SkipLast(1))
            Request(report.Figures, column);
        foreach (var row in form.Rows)
            report.Figures[$"/requests/{row}/total"] = DisclosureForm.Columns.SkipLast(1).Sum(c => report.Figures[$"/requests/{row}/{c}"]);
        foreach (var group in DisclosureForm.ProceedingGroups)
        {
            foreach (var part in DisclosureForm.ProceedingParts)
                report.Figures[$"/proceedings/{group}/{part}"] = Figure();
            report.Figures[$"/proceedings/{group}/total"] = DisclosureForm.ProceedingParts.Sum(p => report.Figures[$"/proceedings/{group}/{p}"]);
        }

        return report;
    }

    private void Disclose(Dictionary<string, decimal?> figures)
    {
        foreach (var pointer in DisclosureForm.Edition2019.DisclosureCells)
            figures[pointer] = pointer.EndsWith("amount", StringComparison.Ordinal) ? _random.Next(100_000_000) / 100m : Figure();
        foreach (var row in new[] { "governmentRule", "normativeDocument" })
            figures[$"/article20Item1/{row}/totalPublished"] = figures[$"/article20Item1/{row}/newlyPublished"] + Figure();
        foreach (var pointer in DisclosureForm.Edition2019.DisclosureCells.Where(p => p.EndsWith("changeInItems", StringComparison.Ordinal)))
            figures[pointer] = _random.Next(3) > 0 ? Figure() : -Math.Min(Figure(), figures[pointer.Replace("changeInItems", "itemsLastYear", StringComparison.Ordinal)]!.Value);
    }

    private void Request(Dictionary<string, decimal?> figures, string column)
    {
        var outcomes = DisclosureForm.Edition2019.Outcomes;
        foreach (var row in outcomes)
            figures[$"/requests/{row}/{column}"] = Figure();
        var handled = outcomes.Sum(row => figures[$"/requests/{row}/{column}"]);
        var (open, carriedIn) = (Figure(), Math.Min(Figure(), handled!.Value));
        figures[$"/requests/outcomes/total/{column}"] = handled;
        figures[$"/requests/carriedForward/{column}"] = open;
        figures[$"/requests/carriedIn/{column}"] = carriedIn;
        figures[$"/requests/received/{column}"] = handled + open - carriedIn;
    }

    private decimal Figure() => _random.Next(100) switch
    {
        < 45 => 0,
        < 75 => _random.Next(1, 10),
        < 90 => _random.Next(10, 100),
        < 98 => _random.Next(100, 1_000),
        _ => _random.Next(1_000, 10_000),
    };
}
