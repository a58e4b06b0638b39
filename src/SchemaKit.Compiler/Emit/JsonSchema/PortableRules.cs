using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>The rules in their portable form, one instance a line, or one rule over cells that are each compared with the same cell of other reports, for evaluators in any language. See <see cref="JsonSchemaEmitter"/>.</summary>
internal sealed class PortableRules(JsonText json, BoundReport report)
{
    public void Write()
    {
        using (json.Array("rules"))
        {
            foreach (var rule in report.Rules)
            {
                if (CellRules.Includes(rule, report))
                {
                    using (json.Object(onOneLine: true))
                        WriteForEachCell(rule);
                    continue;
                }

                foreach (var instance in rule.Instances)
                {
                    using (json.Object(onOneLine: true))
                        Write(rule, instance);
                }
            }
        }
    }

    private void Write(BoundRule rule, BoundInstance instance)
    {
        json.String("id", instance.IdIn(rule));
        if (rule.IsOverList)
        {
            json.String("forEach", rule.EntriesOnly ? "entry" : rule.Quantifier == Quantifier.ListRow ? "row" : rule.Quantifier.ToString().ToLowerInvariant());
            json.String("list", PortableOperands.PointerOf(rule.Table!));
        }

        if (instance.Condition is null && instance.Where is null && instance.Assertion.IsLinear && !Operands.Of(instance).Any(IsSpecial))
            WriteLinear(rule, instance.Assertion);
        else
            new PortableForms(json, report, rule.Scale).Write(instance);
        WriteRest(rule);
    }

    /// <summary>Once for all cells: written out, hundreds of them would be most of the schema.</summary>
    private void WriteForEachCell(BoundRule rule)
    {
        json.String("id", rule.Id);
        json.String("forEach", "cell");
        using (json.Object("cells"))
        {
            foreach (var instance in rule.Instances)
                json.String(instance.Key, report.Cells[CellRules.CellOf(rule, instance)].Pointer);
        }

        new PortableForms(json, report, rule.Scale, CellRules.CellOf(rule, rule.Instances[0])).Write(rule.Instances[0]);
        WriteRest(rule);
    }

    private void WriteRest(BoundRule rule)
    {
        json.String("severity", Word(rule.Severity));
        json.String("status", Word(rule.Status));
        WriteTolerance(rule);
        if (rule.ExplainedBy is { } table)
            json.String("explainedBy", table);
        if (rule.Years.First is { } first)
            json.Number("since", first);
        if (rule.Years.Last is { } last)
            json.Number("until", last);
    }

    private bool IsSpecial(BoundOperand operand) => operand is BoundCellOperand cell && report.Cells[cell.Cell].Kind.Specials.Count > 0;

    private void WriteTolerance(BoundRule rule)
    {
        if (rule.ToleranceKind == ToleranceKind.Precision)
        {
            json.String("tolerance", "precision");
        }
        else if (rule.ToleranceKind == ToleranceKind.Relative)
        {
            using (json.Object("tolerance"))
                json.String("relative", DecimalText.Of(rule.Tolerance, DefinitionLimits.Scale));
        }
        else if (!rule.Tolerance.IsZero)
        {
            json.String("tolerance", DecimalText.Of(rule.Tolerance, rule.Scale));
        }
    }

    private void WriteLinear(BoundRule rule, BoundComparison comparison)
    {
        var balanced = BalancedComparison.Of(comparison);
        json.String("relation", RuleWords.SignOf(comparison.Relation));
        json.String("constant", DecimalText.Of(-balanced.Constant, rule.Scale));
        using (json.Array("terms"))
        {
            foreach (var term in balanced.Terms)
            {
                var cell = report.Cells[term.Cell];
                using (json.Array())
                {
                    json.Number(term.Coefficient / BigInteger.Pow(10, rule.Scale - cell.Kind.Scale));
                    json.String(cell.Pointer);
                }
            }
        }
    }

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        RuleSeverity.Explain => "explain",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    private static string Word(RuleStatus status) => status switch
    {
        RuleStatus.Printed => "printed",
        RuleStatus.Implied => "implied",
        RuleStatus.Practice => "practice",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
