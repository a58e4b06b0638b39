using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Portable;
using SchemaKit.Engine.Rules;

namespace SchemaKit.Testing;

/// <summary>The engine's verdict in the words of <c>x-schemakit</c>.</summary>
internal static class EngineVerdict
{
    private static readonly string[] KeyRules = [PayloadRules.UndeclaredEntry, PayloadRules.DuplicateEntry];

    /// <returns><see langword="null"/> if a payload has a fault that its schema or reader finds.</returns>
    public static PortableVerdict? Of(BoundReport report, byte[] payload, byte[]? prior, byte[]? children)
    {
        PayloadReading?[] readings = [.. new[] { payload, prior, children }.Select(bytes => bytes is null ? null : PayloadReading.Read(report, bytes))];
        if (readings.Any(r => r is not null && (!r.IsText || r.Faults.Any(f => !KeyRules.Contains(f.RuleId)))))
            return null;

        var sums = readings[2]?.Values;
        if (sums is not null)
            ForgetBlanks(sums);
        var reports = new ReportSet(readings[0]!.Values, readings[1]?.Values, null, sums);
        var result = ReportEngine.Judge(readings[0]!, reports.Prior, null, sums).Result;
        return new PortableVerdict(
            [
                .. readings[0]!.Faults.Select(f => PortableViolation.OfPayload(f.RuleId, f.Pointer)),
                .. result.Violations.Where(v => v.Status != RuleStatus.Payload).Select(v => Of(v, reports)),
            ],
            result.Rules.Holds,
            result.Rules.Violated,
            [.. result.NotEvaluated.SelectMany(s => IdsOf(s, reports))]);
    }

    /// <summary>In sums that were written, blank is a sum that is not known.</summary>
    public static void ForgetBlanks(ReportValues sums)
    {
        foreach (var cell in sums.Cells.Where(c => sums.States[c.Index] == CellState.Blank))
            sums.States[cell.Index] = CellState.Unusable;
    }

    /// <summary>A rule that lacks a whole report is told once.</summary>
    private static IEnumerable<string> IdsOf(SkippedRule skipped, ReportSet reports)
    {
        var rule = reports.Own.Report.Rules.First(r => r.Id == skipped.RuleId);
        return skipped.Reason is SkipReason.NoPriorReport or SkipReason.NoChildren
            ? ListInstances.Of(rule, reports.Own).Where(i => MayExist(rule, i.Instance, i.Row, reports))
                .Select(i => PortableViolation.IdOf(rule.Id, BrokenInstance.KeyOf(i.Instance, i.Row)))
            : [PortableViolation.IdOf(skipped.RuleId, skipped.Instance)];
    }

    private static bool MayExist(BoundRule rule, BoundInstance instance, RowPlace? row, ReportSet reports)
    {
        var obstacles = new Obstacles();
        return instance.Where is not { } where
            || new FormulaEvaluator(new OperandFinder(reports, row), obstacles, BigInteger.Pow(10, rule.Scale)).Holds(where) || obstacles.Any;
    }

    private static PortableViolation Of(Violation violation, ReportSet reports) => new()
    {
        Rule = violation.RuleId,
        Instance = violation.Instance,
        Severity = violation.Severity,
        Status = violation.Status,
        Pointer = violation.Pointer,
        Left = Text(violation.Left),
        Right = Text(violation.Right),
        Difference = Text(violation.Difference),
        Operands = [.. violation.Operands.Select(o => Of(o, reports))],
        Text = violation.Text,
    };

    private static PortableOperand Of(Operand operand, ReportSet reports)
    {
        var isText = operand.Coefficient == 0 && KindOf(operand, reports).Base is KindBase.Text or KindBase.Code;
        return new PortableOperand(operand.Source, operand.Pointer, operand.Coefficient, isText ? null : Text(operand.Value), operand.Special);
    }

    private static BoundKind KindOf(Operand operand, ReportSet reports) => reports.Of((ReportSource)operand.Source)!.Cells.First(c => c.Pointer == operand.Pointer).Kind;

    private static string? Text(decimal? value) => value switch
    {
        null => null,
        0 => "0",
        var number => number.Value.ToString("0.############", CultureInfo.InvariantCulture),
    };
}
