using System.Globalization;
using SchemaKit.Benchmarks.Contenders;
using SchemaKit.Benchmarks.Rows;

namespace SchemaKit.Benchmarks.Timing;

/// <summary>Asserts what contenders say, times those that are right, and prints <c>row-id contender ratio bytes-allocated</c> of each; the rest are comments.</summary>
internal sealed class Summary(TextWriter output)
{
    private bool _isWrong;

    /// <returns>The exit code.</returns>
    public int Print(IEnumerable<Row> rows)
    {
        Comment(Machine.Description);
        Comment($"ratio: time over that of the row's unit, timed right before and after; median of {Interleaving.Rounds} rounds; lower is faster");
        foreach (var row in rows)
        {
            Print(row);
            output.Flush();
        }

        return _isWrong ? 1 : 0;
    }

    private void Print(Row row)
    {
        var contenders = new List<Contender>();
        foreach (var entrant in row.Entrants)
        {
            if (entrant.WhyNot?.Invoke() is { } reason)
                Comment($"{row.Id} {entrant.Name} left out: {reason}");
            else if (Made(row, entrant) is { } contender)
                contenders.Add(contender);
            else if (contenders.Count == 0)
                return;
        }

        Print(row, contenders);
        foreach (var contender in contenders)
            contender.Dispose();
    }

    private void Print(Row row, List<Contender> contenders)
    {
        var results = new Interleaving(contenders[0], [.. contenders.Skip(1)]).Measure();
        Comment($"{row.Id}: {row.Work}; 1.00 = {contenders[0].Name}");
        foreach (var (contender, result) in contenders.Zip(results))
        {
            var (first, third) = result.Quartiles;
            Comment($"{row.Id} {contender.Name}: {Duration(result.Time)}, quartiles {Significant(first)} to {Significant(third)}{(result.Ratios.Count < Interleaving.Rounds ? $" of {result.Ratios.Count} rounds" : "")}{(contender.Remark is { } remark ? ", " + remark : "")}");
        }

        foreach (var (contender, result) in contenders.Zip(results))
            output.WriteLine($"{row.Id} {contender.Name} {(contender == contenders[0] ? "1.00" : Significant(result.Ratio))} {result.Allocated?.ToString(CultureInfo.InvariantCulture) ?? "-"}");
    }

    /// <returns><see langword="null"/> if its verdicts are wrong, which is told.</returns>
    private Contender? Made(Row row, Entrant entrant)
    {
        Contender? contender = null;
        string? wrong;
        try
        {
            contender = entrant.Make(entrant.Name);
            wrong = contender.Wrong();
        }
#pragma warning disable CA1031 // Whatever it is, the contender does not do its work.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            wrong = exception.Message.Split('\n')[0];
        }

        if (wrong is null)
            return contender;

        Comment($"{row.Id} {entrant.Name} wrong: {wrong}");
        contender?.Dispose();
        _isWrong = true;
        return null;
    }

    private void Comment(string text) => output.WriteLine("# " + text);

    /// <summary>Three significant digits, never an exponent.</summary>
    private static string Significant(double value)
    {
        var digits = value <= 0 ? 2 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(value)), 0, 6);
        return Math.Round(value, digits).ToString("F" + digits, CultureInfo.InvariantCulture);
    }

    private static string Duration(double nanoseconds) => nanoseconds switch
    {
        < 10_000 => $"{Significant(nanoseconds)} ns",
        < 10_000_000 => $"{Significant(nanoseconds / 1_000)} µs",
        _ => $"{Significant(nanoseconds / 1_000_000)} ms",
    };
}
