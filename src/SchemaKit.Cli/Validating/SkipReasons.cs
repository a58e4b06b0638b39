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
        SkipReason.NoPriorReport => "they need last year's report; --prior gives it",
        SkipReason.NoChildren => "they need the reports of subordinate bodies; --children gives them",
        _ => "a cell without a usable value",
    };

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

    public static int Count(ValidationResult result, SkipReason reason) => result.NotEvaluated.Where(s => s.Reason == reason).Sum(s => s.Instances);
}
