using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;
using SchemaKit.Engine.Editions;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Validating;

/// <summary>Judges a payload whose tables are not, or not all, of the edition it names.</summary>
internal static class PayloadEditions
{
    private const string EditionPointer = "/edition";

    /// <param name="judged">The verdict by the edition that the payload names.</param>
    /// <param name="readBy">Reads the payload by an edition.</param>
    /// <returns>The verdict by the editions of its tables; <see langword="null"/> if they are of the one it names.</returns>
    public static JudgedReport? Judge(JudgedReport judged, IEnumerable<BoundReport> editionsToChoose, Func<BoundReport, PayloadReading> readBy)
    {
        if (!judged.Result.Violations.Any(v => IsAboutKeys(v.RuleId)))
            return null;

        var named = judged.Definition!;
        List<BoundReport> editions = [.. editionsToChoose];
        if (editions.Count < 2)
            return null;

        List<PayloadReading> read = [.. editions.Select(readBy)];
        var parts = TableEditions.Of([.. read.Select(r => new EditionReading(r.Values, Surplus(r)))]);
        if (parts.Count == 0 || (parts.Count == 1 && parts[0].Reading.Report == named))
            return null;

        List<string> tables = [.. editions.SelectMany(e => e.Tables).Select(t => t.Id).Distinct()];
        List<JudgedReport> verdicts = [.. parts.Select((part, position) => Judge(judged, part, FaultsOf(read, part), tables, position == 0))];
        return parts.Count > 1
            ? MixedReport.Of(judged, verdicts, [.. parts.Select(p => p.Own)])
            : verdicts[0] with
            {
                Outcome = ExitCode.Findings,
                Tables = null,
                Result = EditionFindings.AddTo(
                    verdicts[0].Result, EditionFindings.Mislabelled(named.Definition.Edition.Value, parts[0].Edition, parts[0].Own)),
            };
    }

    private static bool IsAboutKeys(string rule) => rule is PayloadRules.UnknownKey or PayloadRules.MissingKey;

    private static List<Runtime.PayloadFault> FaultsOf(List<PayloadReading> read, EditionPart part) =>
        [.. read.First(r => r.Values == part.Reading.Values).Faults.Where(f => f.Pointer != EditionPointer)];

    private static JudgedReport Judge(
        JudgedReport judged, EditionPart part, List<Runtime.PayloadFault> faults, List<string> allTables, bool withHead)
    {
        var (result, rules) = ReportEngine.JudgePart(part.Reading.Values, faults, part.Tables, allTables, withHead);
        return judged with
        {
            Outcome = result.IsValid ? ExitCode.Success : ExitCode.Findings,
            Result = result,
            Rules = rules,
            Definition = part.Reading.Report,
            Values = part.Reading.Values,
            Tables = part.Tables,
        };
    }

    private static Dictionary<string, int> Surplus(PayloadReading read) => read.Faults
        .Where(f => f.RuleId == PayloadRules.UnknownKey).GroupBy(f => JsonPointer.First(f.Pointer)).ToDictionary(g => g.Key, g => g.Count());
}
