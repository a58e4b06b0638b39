namespace SchemaKit.Cli.Validating;

/// <summary>The verdict on a report whose tables follow several editions: the verdicts on its parts, and the finding that it mixes them.</summary>
internal static class MixedReport
{
    public static JudgedReport Of(JudgedReport whole, IReadOnlyList<JudgedReport> parts, IReadOnlyList<IReadOnlyList<string>> own)
    {
        var finding = EditionFindings.Mixed([.. parts.Zip(own, (part, tables) => (part.Definition!.Definition.Edition.Value, tables))]);
        var rules = new RuleCounts(parts.Sum(p => p.Result.Rules.Holds), parts.Sum(p => p.Result.Rules.Violated), parts.Sum(p => p.Result.Rules.NotEvaluated));
        return whole with
        {
            Outcome = ExitCode.Findings,
            Parts = parts,
            Result = new ValidationResult(
                rules,
                [finding, .. parts.SelectMany(p => p.Result.Violations)],
                [.. parts.SelectMany(p => p.Result.NotEvaluated)],
                [.. parts.SelectMany(p => p.Result.Notes)]),
        };
    }
}
