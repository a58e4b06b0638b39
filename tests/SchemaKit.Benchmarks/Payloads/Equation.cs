using SchemaKit.Testing;

namespace SchemaKit.Benchmarks.Payloads;

/// <summary>One of the 40 sums of the 2019 edition, by the pointers of its cells, taken from the form as printed.</summary>
/// <param name="Plant">Cells which, one higher each, break this sum and none of another kind.</param>
internal sealed record Equation(IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<string> Plant)
{
    private static readonly string[] Parts = [.. DisclosureForm.Columns.SkipLast(1)];

    /// <summary>23 totals of rows, 7 balances and 7 totals of columns, 3 totals of groups.</summary>
    public static IReadOnlyList<Equation> All { get; } =
        [.. DisclosureForm.Edition2019.Rows.Select(TotalOfRow), .. DisclosureForm.Columns.Select(Balance), .. DisclosureForm.Columns.Select(TotalOfColumn), .. DisclosureForm.ProceedingGroups.Select(TotalOfGroup)];

    private static Equation TotalOfRow(string row)
    {
        string[] others = row switch
        {
            "carriedForward" => ["received"],
            "received" or "carriedIn" => ["carriedForward"],
            "outcomes/total" => ["received", "outcomes/disclosed"],
            _ => ["received", "outcomes/total"],
        };
        return new([Cell(row, "total")], [.. Parts.Select(column => Cell(row, column))], [.. others.Append(row).Select(r => Cell(r, "total"))]);
    }

    private static Equation Balance(string column) =>
        new([Cell("received", column), Cell("carriedIn", column)], [Cell("outcomes/total", column), Cell("carriedForward", column)], PlantIn("received", column));

    private static Equation TotalOfColumn(string column) =>
        new([Cell("outcomes/total", column)], [.. DisclosureForm.Edition2019.Outcomes.Select(row => Cell(row, column))], PlantIn("outcomes/disclosed", column));

    private static Equation TotalOfGroup(string group) =>
        new([$"/proceedings/{group}/total"], [.. DisclosureForm.ProceedingParts.Select(part => $"/proceedings/{group}/{part}")], [$"/proceedings/{group}/total"]);

    private static string[] PlantIn(string row, string column) => [Cell(row, column == "total" ? Parts[0] : column), Cell(row, "total")];

    private static string Cell(string row, string column) => $"/requests/{row}/{column}";
}
