namespace SchemaKit.Testing;

/// <summary>What a violation must say.</summary>
public sealed record ExpectedViolation(string Id, RuleSeverity Severity, decimal Left, decimal Right, IReadOnlyList<string> Pointers)
{
    public decimal Difference => Left - Right;
}

/// <summary>The rules of the 2019 edition, written by hand from the facts of the form (A1 to A4, B5, B6), sharing nothing with the definition.</summary>
public static class DisclosureOracle
{
    /// <summary>The broken equations and inequalities, by id. Blank counts as 0.</summary>
    public static IReadOnlyList<ExpectedViolation> Expect(DisclosureReport report) =>
        [.. Rules(report).Where(r => !r.Holds).Select(r => r.Expected).OrderBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Ids of the equations that contain a cell.</summary>
    public static IReadOnlyList<string> EquationsWith(string pointer) =>
        [.. Rules(new DisclosureReport()).Select(r => r.Expected).Where(e => e.Severity == RuleSeverity.Error && e.Pointers.Contains(pointer)).Select(e => e.Id).Order(StringComparer.Ordinal)];

    private static IEnumerable<(ExpectedViolation Expected, bool Holds)> Rules(DisclosureReport report)
    {
        foreach (var column in DisclosureReport.Columns)
        {
            var id = column.Replace('/', '.');
            string At(string row) => $"/requests/{row}/{column}";

            yield return Equation(report, $"balance[{id}]", [At("received"), At("carriedIn")], [At("outcomes/total"), At("carriedForward")]);
            yield return Equation(report, $"requests.outcomes.total[{id}]", [At("outcomes/total")], [.. DisclosureReport.Outcomes.Select(At)]);
        }

        foreach (var row in DisclosureReport.Rows)
        {
            yield return Equation(
                report, $"requests.total[{row.Replace('/', '.')}]", [$"/requests/{row}/total"],
                [.. DisclosureReport.Columns.Where(c => c != "total").Select(c => $"/requests/{row}/{c}")]);
        }

        foreach (var group in DisclosureReport.ProceedingGroups)
        {
            yield return Equation(
                report, $"proceedings.{group.Replace('/', '.')}.total", [$"/proceedings/{group}/total"],
                [.. DisclosureReport.ProceedingParts.Select(p => $"/proceedings/{group}/{p}")]);
        }

        foreach (var (item, rows) in new[] { (5, new[] { "licensing", "otherExternalMatter" }), (6, ["penalty", "coercion"]), (8, ["administrativeFee"]) })
        {
            foreach (var row in rows)
            {
                var (before, change) = ($"/article20Item{item}/{row}/itemsLastYear", $"/article20Item{item}/{row}/changeInItems");
                var sum = Sum(report, [before, change]);
                yield return (new($"itemsNotNegative{item}[{row}]", RuleSeverity.Warning, sum, 0, [before, change]), sum >= 0);
            }
        }

        foreach (var row in new[] { "governmentRule", "normativeDocument" })
        {
            var (part, whole) = ($"/article20Item1/{row}/newlyPublished", $"/article20Item1/{row}/totalPublished");
            var (left, right) = (Sum(report, [part]), Sum(report, [whole]));
            yield return (new($"newlyPublishedWithinTotal[{row}]", RuleSeverity.Warning, left, right, [part, whole]), left <= right);
        }
    }

    private static (ExpectedViolation Expected, bool Holds) Equation(DisclosureReport report, string id, string[] left, string[] right)
    {
        var (l, r) = (Sum(report, left), Sum(report, right));
        return (new(id, RuleSeverity.Error, l, r, [.. left, .. right]), l == r);
    }

    private static decimal Sum(DisclosureReport report, string[] pointers) => pointers.Sum(p => report.Figures[p] ?? 0);
}
