using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Agreement.Cases;
using SchemaKit.Agreement.Comparing;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Portable;
using SchemaKit.Engine.Rules;
using SchemaKit.Engine.Tests.TypeScript;
using SchemaKit.Generators.Tests;
using SchemaKit.Testing;
using PriorReport = SchemaKit.Engine.PriorReport;

namespace SchemaKit.Agreement.BackEnds;

/// <summary>The engine, which interprets the definition. It sees everything; the others are compared with it.</summary>
internal sealed class EngineBackEnd() : InProcess("engine")
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Subject _subject = null!;

    public override void Turn(Subject subject) => _subject = subject;

    protected override Answer JudgeOne(Case judged)
    {
        var own = PayloadReading.Read(_subject.Report, judged.Payload);
        var prior = judged.Prior is { } bytes ? PriorReport.Read(own.Values, d => PayloadReading.Read(d, bytes)) : null;
        var sums = SumsOf(judged);
        var result = Judge(own, prior, sums);

        var answer = new Answer();
        answer.Say(Aspect.Readable, own.IsText && !JsonTexts.HasRepeatedKey(judged.Payload));
        answer.Say(Aspect.Allowed, IsAllowed(own));
        answer[Aspect.Faults] = FaultLines(result);
        answer[Aspect.WholeAsJson] = Json(judged.Bodies is null ? result : Judge(own, prior, ReadSums(judged.Sums!)));
        if (judged.IsAlone)
            answer[Aspect.Whole] = Lines(result, withPlaces: true);
        if (own.Faults.Count == 0 && (judged.Sums is null || judged.Bodies is not null))
            answer[Aspect.WholeOfRecord] = Lines(result, withPlaces: false);
        if (IsAllowed(own) && prior is not { Wrong: not null })
            SayRules(answer, EngineVerdict.Of(own, new ReportSet(own.Values, prior?.Values, prior?.Unknown, sums), result));
        if (own.Faults.Count == 0)
            answer[Aspect.Figures] = Figures(result);
        return answer;
    }

    public static string Lines(ValidationResult result, bool withPlaces) => string.Join('\n', Verdict.Lines(result, withPlaces));

    public static string FaultLines(ValidationResult result) =>
        string.Join('\n', result.Violations.Where(v => v.Status == RuleStatus.Payload && v.RuleId != PayloadRules.WrongPrior).Select(v => $"{v.RuleId} {v.Pointer} {v.Location}"));

    private static void SayRules(Answer answer, PortableVerdict verdict)
    {
        answer[Aspect.Rules] = verdict.ToJson();
        var fatal = verdict.Violations.Where(v => v.Severity is RuleSeverity.Error or RuleSeverity.Explain);
        answer[Aspect.Fatal] = new PortableVerdict([.. fatal], 0, 0, []).ToJson();
    }

    private string Figures(ValidationResult result) => string.Join('\n', result.Violations
        .Where(v => _subject.RulesInSql.Value.Contains(v.RuleId))
        .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Id} {v.Left:0.######} {v.Right:0.######} {v.Difference:0.######}"))
        .Concat(result.NotEvaluated
            .Where(s => _subject.RulesInSql.Value.Contains(s.RuleId) && s.Reason is not (SkipReason.NoPriorReport or SkipReason.NotInForce))
            .Select(s => "? " + s.RuleId + (s.Instance.Length == 0 ? "" : $"[{s.Instance}]")))
        .Order(StringComparer.Ordinal));

    /// <summary>Whether nothing is wrong with it but what only the keyword finds.</summary>
    private static bool IsAllowed(PayloadReading reading) => reading.IsText
        && reading.Faults.All(f => f.RuleId == PayloadRules.DuplicateEntry || (f.RuleId == PayloadRules.UndeclaredEntry && f.Arguments.Count > 0));

    private ReportValues? SumsOf(Case judged)
    {
        if (judged.Bodies is not null)
            return Sums.Of(_subject.Definition, judged.Bodies, CellState.Unusable);
        if (judged.Sums is null)
            return null;

        return ReadSums(judged.Sums);
    }

    private ReportValues ReadSums(byte[] sums)
    {
        var values = PayloadReading.Read(_subject.Report, sums).Values;
        EngineVerdict.ForgetBlanks(values);
        return values;
    }

    private static ValidationResult Judge(PayloadReading own, PriorReport? prior, ReportValues? sums) => prior is null
        ? ReportEngine.Judge(own, null, null, sums).Result
        : ReportEngine.JudgeBeside(own.Values, prior, (p, unknown) => ReportEngine.Judge(own, p, unknown, sums)).Result;

    private static string Json(ValidationResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            VerdictJson.Write(json, result);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
