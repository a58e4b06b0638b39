namespace SchemaKit.Testing;

/// <summary>What a violation must say.</summary>
public sealed record ExpectedViolation(string Id, RuleSeverity Severity, decimal Left, decimal Right, IReadOnlyList<string> Pointers)
{
    public decimal Difference => Left - Right;
}

/// <summary>The rules of both editions, written by hand from the facts of the form (A1 to A4, B3, B5, B6), sharing nothing with the definition.</summary>
public static class DisclosureOracle
{
    /// <summary>The broken equations and inequalities, by id. Blank counts as 0.</summary>
    public static IReadOnlyList<ExpectedViolation> Expect(DisclosureReport report) =>
        [.. Rules(report).Where(r => !r.Holds).Select(r => r.Expected).OrderBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Ids of the equations that contain a cell.</summary>
    public static IReadOnlyList<string> EquationsWith(string pointer, DisclosureForm? form = null) =>
        [.. Rules(new DisclosureReport(form ?? DisclosureForm.Edition2019)).Select(r => r.Expected).Where(e => e.Severity == RuleSeverity.Error && e.Pointers.Contains(pointer)).Select(e => e.Id).Order(StringComparer.Ordinal)];

    private static IEnumerable<(ExpectedViolation Expected, bool Holds)> Rules(DisclosureReport report)
    {
        foreach (var column in DisclosureForm.Columns)
        {
            var id = column.Replace('/', '.');
            string At(string row) => $"/requests/{row}/{column}";

            yield return Equation(report, $"balance[{id}]", [At("received"), At("carriedIn")], [At("outcomes/total"), At("carriedForward")]);
            yield return Equation(report, $"requests.outcomes.total[{id}]", [At("outcomes/total")], [.. report.Form.Outcomes.Select(At)]);
        }

        foreach (var row in report.Form.Rows)
        {
            yield return Equation(
                report, $"requests.total[{row.Replace('/', '.')}]", [$"/requests/{row}/total"],
                [.. DisclosureForm.Columns.Where(c => c != "total").Select(c => $"/requests/{row}/{c}")]);
        }

        foreach (var group in DisclosureForm.ProceedingGroups)
        {
            yield return Equation(
                report, $"proceedings.{group.Replace('/', '.')}.total", [$"/proceedings/{group}/total"],
                [.. DisclosureForm.ProceedingParts.Select(p => $"/proceedings/{group}/{p}")]);
        }

        foreach (var rule in report.Form == DisclosureForm.Edition2019 ? Practice2019(report) : Practice2021(report))
            yield return rule;
    }

    private static IEnumerable<(ExpectedViolation Expected, bool Holds)> Practice2019(DisclosureReport report)
    {
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

    private static IEnumerable<(ExpectedViolation Expected, bool Holds)> Practice2021(DisclosureReport report)
    {
        foreach (var row in new[] { "governmentRule", "normativeDocument" })
        {
            var (valid, issued, repealed) = ($"/article20Item1/{row}/inForce", $"/article20Item1/{row}/issued", $"/article20Item1/{row}/repealed");
            var (left, right) = (Sum(report, [valid]), Sum(report, [issued]) - Sum(report, [repealed]));
            yield return (new($"inForceCoversIssued[{row}]", RuleSeverity.Warning, left, right, [valid, issued, repealed]), left >= right);
        }
    }

    private static (ExpectedViolation Expected, bool Holds) Equation(DisclosureReport report, string id, string[] left, string[] right)
    {
        var (l, r) = (Sum(report, left), Sum(report, right));
        return (new(id, RuleSeverity.Error, l, r, [.. left, .. right]), l == r);
    }

    private static decimal Sum(DisclosureReport report, string[] pointers) => pointers.Sum(p => report.Figures[p] ?? 0);
}
