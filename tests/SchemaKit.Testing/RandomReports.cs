namespace SchemaKit.Testing;

/// <summary>Seeded random reports of the 2019 edition: consistent ones, and ones with faults in them.</summary>
public sealed class RandomReports(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>All 40 equations and all 7 inequalities hold; nothing is blank.</summary>
    public DisclosureReport Consistent()
    {
        var report = new DisclosureReport { Year = 2019 + _random.Next(2) };
        var figures = report.Figures;
        foreach (var pointer in DisclosureReport.DisclosureCells)
            figures[pointer] = pointer.EndsWith("amount", StringComparison.Ordinal) ? _random.Next(100_000_000) / 100m : Figure();
        foreach (var row in new[] { "governmentRule", "normativeDocument" })
            figures[$"/article20Item1/{row}/totalPublished"] = figures[$"/article20Item1/{row}/newlyPublished"] + Figure();
        foreach (var pointer in figures.Keys.Where(p => p.EndsWith("changeInItems", StringComparison.Ordinal)).ToList())
            figures[pointer] = _random.Next(2) == 0 ? Figure() : -_random.Next((int)figures[pointer.Replace("changeInItems", "itemsLastYear", StringComparison.Ordinal)]!.Value + 1);

        foreach (var column in DisclosureReport.Columns.Where(c => c != "total"))
        {
            foreach (var row in DisclosureReport.Outcomes)
                figures[$"/requests/{row}/{column}"] = Figure();
            var handled = DisclosureReport.Outcomes.Sum(row => figures[$"/requests/{row}/{column}"]);
            figures[$"/requests/outcomes/total/{column}"] = handled;
            var open = Figure();
            figures[$"/requests/carriedForward/{column}"] = open;
            var carriedIn = _random.Next((int)(handled + open)!.Value + 1);
            figures[$"/requests/carriedIn/{column}"] = carriedIn;
            figures[$"/requests/received/{column}"] = handled + open - carriedIn;
        }

        foreach (var row in DisclosureReport.Rows)
            figures[$"/requests/{row}/total"] = DisclosureReport.Columns.Where(c => c != "total").Sum(c => figures[$"/requests/{row}/{c}"]);

        foreach (var group in DisclosureReport.ProceedingGroups)
        {
            foreach (var part in DisclosureReport.ProceedingParts)
                figures[$"/proceedings/{group}/{part}"] = Figure();
            figures[$"/proceedings/{group}/total"] = DisclosureReport.ProceedingParts.Sum(p => figures[$"/proceedings/{group}/{p}"]);
        }

        return report;
    }

    /// <summary>1 to 5 cells changed by a step, a digit, a sign of mind, or blanked.</summary>
    public DisclosureReport WithFaults()
    {
        var report = Consistent();
        for (var faults = 1 + _random.Next(5); faults > 0; faults--)
        {
            var pointer = DisclosureReport.AllCells[_random.Next(DisclosureReport.AllCells.Count)];
            var figure = report.Figures[pointer] ?? 0;
            report.Figures[pointer] = _random.Next(6) switch
            {
                0 => figure + 1,
                1 => Math.Max(0, figure - 1),
                2 => decimal.Truncate(figure) * 10,
                3 => 9_007_199_254_740_991 / (pointer.EndsWith("amount", StringComparison.Ordinal) ? 1000 : 1),
                4 => 0,
                _ => null,
            };
        }

        return report;
    }

    /// <summary>Real reports are mostly zeros and short numbers.</summary>
    private int Figure() => _random.Next(10) switch
    {
        < 5 => 0,
        < 8 => _random.Next(10),
        8 => _random.Next(1_000),
        _ => _random.Next(10_000_000),
    };
}
