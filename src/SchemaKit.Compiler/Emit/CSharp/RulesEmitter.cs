using System.Numerics;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints the code that judges the rules, a method per rule with the rule's own sentence above it, and the code that fills the totals.</summary>
internal static class RulesEmitter
{
    private const int TermsPerLine = 10;

    public static string Emit(EmitRules rules)
    {
        var writer = FileWriter.Start(rules.Head);
        writer.Line($"/// <summary>The arithmetic of <see cref=\"{rules.Head.Type}\"/>. Cells are indices into the report in printed order.</summary>");
        using (writer.Braces($"internal static class {rules.Head.RulesType}"))
        {
            writer.Line($"/// <summary>Judges every rule.</summary>");
            using (writer.Braces($"internal static void Check(ref global::SchemaKit.Runtime.RuleRun run)"))
            {
                foreach (var rule in rules.Rules)
                    writer.Line($"{rule.Method}(ref run);");
            }

            foreach (var rule in rules.Rules)
            {
                writer.Line();
                EmitRule(writer, rule);
            }

            writer.Line();
            EmitTotals(writer, rules);
            GeneralRuleEmitter.EmitConstants(writer, rules.Constants);
        }

        return writer.ToString();
    }

    private static void EmitRule(CodeWriter writer, EmitRule rule)
    {
        writer.Doc(DocText.Of(rule.Text), DocText.Of(rule.Formula));
        using (writer.Braces($"private static void {rule.Method}(ref global::SchemaKit.Runtime.RuleRun run)"))
        {
            writer.Line($"const int Rule = {rule.Index};");
            if (rule.General is { } general)
            {
                GeneralRuleEmitter.Emit(writer, rule, general);
                return;
            }

            writer.Line($"global::System.ReadOnlySpan<long> cells = run.Cells;");
            foreach (var loop in rule.Loops)
                EmitLoop(writer, loop.Iteration, () => EmitJudgement(writer, rule, loop));
        }
    }

    /// <summary>Instances that follow each other are counted through; others are listed.</summary>
    internal static void EmitLoop(CodeWriter writer, EmitIteration iteration, Action body, bool hasStart = true)
    {
        if (iteration.Variable.Length == 0)
        {
            body();
            return;
        }

        var variable = VariableOf(iteration);
        var (first, count) = (iteration.Leaves[0], iteration.Leaves.Count);
        var header = iteration.IsRange
            ? (CsCode)$"for (int {variable} = {first}; {variable} < {first + count}; {variable}++)"
            : (CsCode)$"foreach (int {variable} in (global::System.ReadOnlySpan<int>)[{CsCode.Join(", ", iteration.Leaves.Select(l => (CsCode)$"{l}"))}])";
        using (writer.Braces($"{header}"))
        {
            if (hasStart)
                writer.Line($"int at = {StartOf(iteration, variable)};");
            body();
        }
    }

    private static void EmitJudgement(CodeWriter writer, EmitRule rule, EmitLoop loop)
    {
        var formula = loop.Formula;
        CsCode instance = loop.Iteration.Variable.Length == 0 ? $"0" : VariableOf(loop.Iteration);
        CsCode type = rule.IsWide ? (CsCode)$"global::System.Int128" : $"long";
        writer.Line($"global::System.ReadOnlySpan<int> operands = {ListOf(formula.Operands)};");
        var reads = formula.Reads.Equals(formula.Operands) && formula.Counted.Count == 0 ? (CsCode)$"operands" : (CsCode)$"{ListOf(formula.Reads)}, {ListOf(formula.Counted)}";
        using (writer.Braces($"if (!run.Skips(Rule, {instance}, {reads}))"))
        {
            writer.Line($"{type} left = {SumOf(formula.Assertion.Left, rule.IsWide)};");
            writer.Line($"{type} right = {SumOf(formula.Assertion.Right, rule.IsWide)};");
            var holds = Holds($"left", formula.Assertion.Relation, $"right", formula.Tolerance);
            if (formula.Condition.Count > 0)
            {
                writer.Line($"bool applies = {ConditionOf(formula, rule.IsWide)};");
                holds = $"!applies || {holds}";
            }

            writer.Line($"run.Judge(Rule, {instance}, operands, {holds}, left, right);");
        }
    }

    private static void EmitTotals(CodeWriter writer, EmitRules rules)
    {
        writer.Line($"/// <summary>Fills every total, parts before wholes.</summary>");
        using (writer.Braces($"internal static global::SchemaKit.Runtime.ReportData FillTotals(global::SchemaKit.Runtime.ReportData report)"))
        {
            writer.Line($"var totals = new global::SchemaKit.Runtime.TotalRun({rules.Head.ShapeType}.Value, report);");
            foreach (var totals in rules.Totals)
                EmitLoop(writer, totals.Iteration, () => writer.Line($"totals.Fill({IndexOf(totals.Total)}, {ListOf(totals.Parts)});"));
            foreach (var total in rules.ListTotals)
                EmitTotal(writer, total);
            writer.Line($"return totals.ToReport();");
        }
    }

    private static void EmitTotal(CodeWriter writer, EmitListTotal total)
    {
        CsCode method = total.Kind switch
        {
            ListTotalKind.Entries => $"FillEntries",
            ListTotalKind.Overall => $"FillOverall",
            _ => $"FillOverallFromEntries",
        };
        var parts = CsCode.Join(", ", total.Parts.Select(p => (CsCode)$"{p}"));
        var nested = CsCode.Join("", total.Nested.Select(n => (CsCode)$", ({n.List}, {n.Offset})"));
        writer.Line($"totals.{method}({total.List}, {total.Total}, [{parts}]{nested});");
    }

    private static CsCode ConditionOf(EmitFormula formula, bool isWide) => CsCode.Join(" || ", formula.Condition.Select(all =>
        (CsCode)$"({CsCode.Join(" && ", all.Select(c => Holds(SumOf(c.Left, isWide), c.Relation, SumOf(c.Right, isWide), BigInteger.Zero)))})"));

    internal static CsCode Holds(CsCode left, Relation relation, CsCode right, BigInteger tolerance)
    {
        CsCode slack = tolerance.IsZero ? CsCode.Empty : $" + {NumberOf(tolerance)}";
        return relation switch
        {
            Relation.LessOrEqual => $"{left} <= {right}{slack}",
            Relation.Less => $"{left} < {right}{slack}",
            Relation.GreaterOrEqual => $"{left}{slack} >= {right}",
            Relation.Greater => $"{left}{slack} > {right}",
            _ when tolerance.IsZero => $"{left} == {right}",
            _ => $"({left} <= {right}{slack} && {right} <= {left}{slack})",
        };
    }

    private static CsCode SumOf(EmitSum sum, bool isWide) => SumOf(sum, operand => OperandOf(operand, isWide));

    internal static CsCode SumOf(EmitSum sum, Func<EmitOperand, CsCode> operandOf)
    {
        CsCode text = $"";
        var isFirst = true;
        for (var i = 0; i < sum.Terms.Count; i++)
        {
            var term = sum.Terms[i];
            var isNegative = term.Coefficient < 0;
            var sign = isFirst ? (isNegative ? (CsCode)$"-" : CsCode.Empty) : isNegative ? (CsCode)$" - " : (CsCode)$" + ";
            var size = Math.Abs(term.Coefficient);
            var factor = size == 1 ? CsCode.Empty : (CsCode)$"{size} * ";
            var wrap = i > 0 && i % TermsPerLine == 0 ? (CsCode)$"\n   " : CsCode.Empty;
            text = $"{text}{wrap}{sign}{factor}{operandOf(term.Operand)}";
            isFirst = false;
        }

        if (isFirst)
            return NumberOf(sum.Constant);
        return sum.Constant.IsZero ? text : (CsCode)$"{text} + {NumberOf(sum.Constant)}";
    }

    private static CsCode OperandOf(EmitOperand operand, bool isWide)
    {
        if (operand is EmitCell cell)
            return isWide ? (CsCode)$"(global::System.Int128)cells[{IndexOf(cell)}]" : (CsCode)$"cells[{IndexOf(cell)}]";

        var call = (EmitCall)operand;
        var arguments = call.Arguments.Select(a => SumOf(a, isWide: true)).ToList();
        return call.Function switch
        {
            RuleFunction.Min => Fold(CsName.FromIds("Min"), arguments),
            RuleFunction.Max => Fold(CsName.FromIds("Max"), arguments),
            RuleFunction.Abs => $"global::System.Int128.Abs({arguments[0]})",
            RuleFunction.Round => $"global::SchemaKit.Runtime.Scaled.Round({arguments[0]}, {NumberOf(call.Unit)})",
            _ => $"({NumberOf(call.Unit)} * run.Count({ListOf(call.Arguments.SelectMany(a => a.Terms).Select(t => (EmitCell)t.Operand))}))",
        };
    }

    private static CsCode Fold(CsName function, List<CsCode> arguments)
    {
        if (arguments.Count == 1)
            return $"({arguments[0]})";

        var folded = arguments[0];
        foreach (var argument in arguments.Skip(1))
            folded = $"global::System.Int128.{function}({folded}, {argument})";
        return folded;
    }

    /// <summary>A constant; beyond 64 bits from its two halves.</summary>
    internal static CsCode NumberOf(BigInteger number)
    {
        if (number >= long.MinValue && number <= long.MaxValue)
            return number.Sign < 0 ? (CsCode)$"({(long)number})" : (CsCode)$"{(long)number}";

        var bits = BigInteger.Abs(number);
        CsCode magnitude = $"new global::System.Int128({(long)(bits >> 64)}, unchecked((ulong)({(long)((bits & ulong.MaxValue) - (((bits >> 63) & 1) << 64))})))";
        return number.Sign < 0 ? (CsCode)$"(-{magnitude})" : magnitude;
    }

    private static CsCode ListOf(IEnumerable<EmitCell> cells) =>
        $"[{CsCode.Join(", ", cells.Select((cell, i) => i > 0 && i % TermsPerLine == 0 ? (CsCode)$"\n    {IndexOf(cell)}" : IndexOf(cell)))}]";

    private static CsCode IndexOf(EmitCell cell) =>
        !cell.IsRelative ? (CsCode)$"{cell.Offset}"
        : cell.Offset == 0 ? (CsCode)$"at"
        : cell.Offset > 0 ? (CsCode)$"at + {cell.Offset}"
        : (CsCode)$"at - {-cell.Offset}";

    private static CsCode StartOf(EmitIteration iteration, CsCode variable)
    {
        var step = iteration.Stride == 1 ? variable : (CsCode)$"({iteration.Stride} * {variable})";
        return iteration.Start == 0 ? step : (CsCode)$"{iteration.Start} + {step}";
    }

    internal static CsCode VariableOf(EmitIteration iteration) => iteration.Variable switch
    {
        "column" => $"column",
        "row" => $"row",
        "value" => $"value",
        _ => $"cell",
    };
}
