using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Validating;

/// <summary>Why rule instances were not evaluated, in words.</summary>
internal static class SkipReasons
{
    public static string Words(SkipReason reason) => reason switch
    {
        SkipReason.BlankCell => "a blank cell",
        SkipReason.NotInForce => "not in force in that year",
        SkipReason.NoPartner => "no row of the same key, or no such table",
        SkipReason.NoValue => "a value that says nothing here",
        _ => "a cell without a usable value",
    };

    /// <summary>Whether a whole report is lacking.</summary>
    public static bool LacksReport(SkippedRule skipped) => skipped.Reason is SkipReason.NoPriorReport or SkipReason.NoChildren;

    /// <summary>Whether all that is in the way is in last year's report.</summary>
    public static bool IsInPrior(SkippedRule skipped) => skipped.Pointers.Count > 0 && skipped.Pointers.All(p => p.StartsWith("prior:", StringComparison.Ordinal));

    /// <summary>How many instances another report would let us judge.</summary>
    public static TermText Needed(ValidationResult result)
    {
        var (prior, children) = (Count(result, SkipReason.NoPriorReport), Count(result, SkipReason.NoChildren));
        return TermText.Join(" · ",
        [
            TermText.When(prior > 0, $"{prior} {(prior == 1 ? "needs" : "need")} last year's report"),
            TermText.When(children > 0, $"{children} {(children == 1 ? "needs" : "need")} the reports of subordinate bodies"),
        ]);
    }

    /// <summary>The options for the reports that were not given and are lacking.</summary>
    public static TermText HowToGive(ValidationResult result, bool hasPrior) => (!hasPrior && Count(result, SkipReason.NoPriorReport) > 0, Count(result, SkipReason.NoChildren) > 0) switch
    {
        (true, true) => $"--prior and --children give the other reports",
        (true, false) => $"--prior gives last year's report",
        (false, true) => $"--children gives the other reports",
        _ => TermText.Empty,
    };

    public static int Count(ValidationResult result, SkipReason reason) => result.NotEvaluated.Where(s => s.Reason == reason).Sum(s => s.Instances);
}
