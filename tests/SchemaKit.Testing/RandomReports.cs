namespace SchemaKit.Testing;

/// <summary>Seeded random reports, of the 2019 edition unless another is given: consistent ones, and ones with faults in them.</summary>
public sealed class RandomReports(int seed, DisclosureForm? edition = null)
{
    private readonly Random _random = new(seed);
    private readonly DisclosureForm _form = edition ?? DisclosureForm.Edition2019;

    /// <summary>All equations and all inequalities hold; nothing is blank.</summary>
    public DisclosureReport Consistent()
    {
        var report = new DisclosureReport(_form) { Year = _form.FirstYear + _random.Next(2) };
        var figures = report.Figures;
        if (_form == DisclosureForm.Edition2019)
            Disclose2019(figures);
        else
            Disclose2021(figures);

        foreach (var column in DisclosureForm.Columns.Where(c => c != "total"))
        {
            foreach (var row in _form.Outcomes)
                figures[$"/requests/{row}/{column}"] = Figure();
            var handled = _form.Outcomes.Sum(row => figures[$"/requests/{row}/{column}"]);
            figures[$"/requests/outcomes/total/{column}"] = handled;
            var open = Figure();
            figures[$"/requests/carriedForward/{column}"] = open;
            var carriedIn = _random.Next((int)(handled + open)!.Value + 1);
            figures[$"/requests/carriedIn/{column}"] = carriedIn;
            figures[$"/requests/received/{column}"] = handled + open - carriedIn;
        }

        foreach (var row in _form.Rows)
            figures[$"/requests/{row}/total"] = DisclosureForm.Columns.Where(c => c != "total").Sum(c => figures[$"/requests/{row}/{c}"]);

        foreach (var group in DisclosureForm.ProceedingGroups)
        {
            foreach (var part in DisclosureForm.ProceedingParts)
                figures[$"/proceedings/{group}/{part}"] = Figure();
            figures[$"/proceedings/{group}/total"] = DisclosureForm.ProceedingParts.Sum(p => figures[$"/proceedings/{group}/{p}"]);
        }

        return report;
    }

    /// <summary>1 to 5 cells changed by a step, a digit, a sign of mind, or blanked.</summary>
    public DisclosureReport WithFaults()
    {
        var report = Consistent();
        for (var faults = 1 + _random.Next(5); faults > 0; faults--)
        {
            var pointer = _form.AllCells[_random.Next(_form.AllCells.Count)];
            var figure = report.Figures[pointer] ?? 0;
            report.Figures[pointer] = _random.Next(6) switch
            {
                0 => figure + 1,
                1 => Math.Max(0, figure - 1),
                2 => decimal.Truncate(figure) * 10,
                3 => Largest(pointer),
                4 => 0,
                _ => null,
            };
        }

        return report;
    }

    private void Disclose2019(Dictionary<string, decimal?> figures)
    {
        foreach (var pointer in _form.DisclosureCells)
            figures[pointer] = pointer.EndsWith("amount", StringComparison.Ordinal) ? _random.Next(100_000_000) / 100m : Figure();
        foreach (var row in new[] { "governmentRule", "normativeDocument" })
            figures[$"/article20Item1/{row}/totalPublished"] = figures[$"/article20Item1/{row}/newlyPublished"] + Figure();
        foreach (var pointer in figures.Keys.Where(p => p.EndsWith("changeInItems", StringComparison.Ordinal)).ToList())
            figures[pointer] = _random.Next(2) == 0 ? Figure() : -_random.Next((int)figures[pointer.Replace("changeInItems", "itemsLastYear", StringComparison.Ordinal)]!.Value + 1);
    }

    private void Disclose2021(Dictionary<string, decimal?> figures)
    {
        foreach (var pointer in _form.DisclosureCells)
            figures[pointer] = pointer.EndsWith("feesCollected", StringComparison.Ordinal) ? _random.Next(100_000_000) / 100_000m : Figure();
        foreach (var row in new[] { "governmentRule", "normativeDocument" })
            figures[$"/article20Item1/{row}/inForce"] = Math.Max(0, figures[$"/article20Item1/{row}/issued"]!.Value - figures[$"/article20Item1/{row}/repealed"]!.Value) + Figure();
    }

    private static decimal Largest(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..] switch
    {
        "amount" => 9_007_199_254_740,
        "feesCollected" => 900_719_925,
        _ => 9_007_199_254_740_991,
    };

    /// <summary>Real reports are mostly zeros and short numbers.</summary>
    private int Figure() => _random.Next(10) switch
    {
        < 5 => 0,
        < 8 => _random.Next(10),
        8 => _random.Next(1_000),
        _ => _random.Next(10_000_000),
    };
}
