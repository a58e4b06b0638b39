using System.Globalization;
using System.Numerics;
using System.Text.Json;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Rules;

namespace SchemaKit.Generators.Tests;

/// <summary>Writes the engine's verdict on a payload as <c>schema/vocabulary</c> has it.</summary>
internal sealed class VerdictJson(Utf8JsonWriter json, ReportSet reports)
{
    private readonly Dictionary<(OperandSource, string), BoundKind> _kinds = KindsIn(reports);

    public void Write(PayloadReading reading)
    {
        var result = ReportEngine.Judge(reading, reports.Prior, reports.UnknownInPrior, reports.Children).Result;
        json.WriteStartObject();
        json.WriteStartArray("violations");
        foreach (var fault in reading.Faults)
            Write(result.Violations.First(v => v.RuleId == fault.RuleId && v.Pointer == fault.Pointer));
        foreach (var violation in result.Violations.Where(v => v.Status != RuleStatus.Payload))
            Write(violation);
        json.WriteEndArray();
        json.WriteNumber("holds", result.Rules.Holds);
        json.WriteNumber("violated", result.Rules.Violated);
        json.WriteStartArray("notEvaluated");
        foreach (var id in result.NotEvaluated.SelectMany(IdsOf))
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Violation violation)
    {
        json.WriteStartObject();
        json.WriteString("id", violation.Id);
        json.WriteString("rule", violation.RuleId);
        json.WriteString("instance", violation.Instance);
        json.WriteString("severity", Word(violation.Severity));
        json.WriteString("status", Word(violation.Status));
        json.WriteString("pointer", violation.Pointer);
        if (violation.Left is not null)
            WriteRule(violation);
        json.WriteEndObject();
    }

    private void WriteRule(Violation violation)
    {
        json.WriteString("left", Plain(violation.Left));
        json.WriteString("right", Plain(violation.Right));
        json.WriteString("difference", Plain(violation.Difference));
        json.WriteStartArray("operands");
        foreach (var operand in violation.Operands)
            Write(operand);
        json.WriteEndArray();
        var text = reports.Own.Report.Rules.First(r => r.Id == violation.RuleId).Text;
        if (text.IsEmpty)
            return;

        json.WriteStartObject("text");
        foreach (var (language, wording) in text.Wordings)
            json.WriteString(language, wording);
        json.WriteEndObject();
    }

    private void Write(Operand operand)
    {
        json.WriteStartObject();
        if (operand.Source != OperandSource.Own)
            json.WriteString("source", Word(operand.Source));
        json.WriteString("pointer", operand.Pointer);
        json.WriteNumber("coefficient", operand.Coefficient);
        var isText = _kinds[(operand.Source, operand.Pointer)].Base is KindBase.Text or KindBase.Code;
        json.WriteString("value", isText ? null : Plain(operand.Value));
        if (operand.Special is { } special)
            json.WriteString("special", special);
        json.WriteEndObject();
    }

    /// <summary>A rule whose other report is not given is told once for all its instances.</summary>
    private IEnumerable<string> IdsOf(SkippedRule skipped)
    {
        if (skipped.Reason is not (SkipReason.NoPriorReport or SkipReason.NoChildren))
            return [skipped.Instance.Length == 0 ? skipped.RuleId : $"{skipped.RuleId}[{skipped.Instance}]"];

        var rule = reports.Own.Report.Rules.First(r => r.Id == skipped.RuleId);
        var keys = ListInstances.Of(rule, reports.Own).Where(i => MayExist(rule, i.Instance, i.Row)).Select(i => BrokenInstance.KeyOf(i.Instance, i.Row)).ToList();
        Assert.Equal(skipped.Instances, keys.Count);
        return keys.Select(key => key.Length == 0 ? rule.Id : $"{rule.Id}[{key}]");
    }

    private bool MayExist(BoundRule rule, BoundInstance instance, RowPlace? row)
    {
        var obstacles = new Obstacles();
        return instance.Where is not { } where || new FormulaEvaluator(new OperandFinder(reports, row), obstacles, BigInteger.Pow(10, rule.Scale)).Holds(where) || obstacles.Any;
    }

    private static Dictionary<(OperandSource, string), BoundKind> KindsIn(ReportSet reports) =>
        new[] { OperandSource.Own, OperandSource.Prior, OperandSource.Children }
            .SelectMany(source => reports.Of((ReportSource)source)?.Cells.Select(c => (Key: (source, c.Pointer), c.Kind)) ?? [])
            .DistinctBy(c => c.Key)
            .ToDictionary(c => c.Key, c => c.Kind);

    private static string? Plain(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
