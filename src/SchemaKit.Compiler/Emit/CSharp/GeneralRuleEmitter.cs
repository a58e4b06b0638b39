using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Models;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Prints rules whose operands the runtime finds: it goes from row to row and reads; the formula stands in the emitted code.</summary>
internal static class GeneralRuleEmitter
{
    private static readonly CsCode Int128 = $"global::System.Int128";

    public static void EmitConstants(CodeWriter writer, EquatableArray<EmitConstant> constants)
    {
        foreach (var constant in constants)
        {
            writer.Line();
            if (constant.Type.ToString().Length == 0)
            {
                writer.Line($"private const int {constant.Name} = {constant.Value};");
                continue;
            }

            var type = constant.Type.ToString() == "CellUse" ? (CsCode)$"global::SchemaKit.Runtime.CellUse" : (CsCode)$"global::SchemaKit.OperandSource";
            writer.Line($"private const {type} {constant.Name} = {type}.{constant.Value};");
        }
    }

    public static void Emit(CodeWriter writer, EmitRule rule, EmitGeneralRule general)
    {
        foreach (var loop in rule.Loops)
        {
            var value = loop.Value is { } number ? (CsCode)$", {number}" : loop.Iteration.Variable == "value" ? (CsCode)$", value" : CsCode.Empty;
            RulesEmitter.EmitLoop(writer, loop.Iteration, () => EmitInstances(writer, general, loop, value), HasStart(loop));
        }
    }

    private static void EmitInstances(CodeWriter writer, EmitGeneralRule general, EmitLoop loop, CsCode value)
    {
        if (general.IsOverList)
            writer.Line($"run.Over(Rule{value}{(loop.Pattern is { } pattern ? (CsCode)$", pattern: {pattern}" : CsCode.Empty)});");

        CsCode leaf = loop.Iteration.Variable is "" or "value" ? $"0" : RulesEmitter.VariableOf(loop.Iteration);
        using (writer.Braces($"{(general.IsOverList ? (CsCode)$"while (run.Next())" : (CsCode)$"if (run.Begins(Rule, {leaf}{value}))")}"))
        {
            var variable = RulesEmitter.VariableOf(loop.Iteration);
            if (loop.Formula.Where.Count == 0)
            {
                EmitJudgement(writer, general, loop.Formula, variable);
                return;
            }

            using (writer.Braces($"if (run.Where({ConditionOf(loop.Formula.Where, variable)}))"))
                EmitJudgement(writer, general, loop.Formula, variable);
        }
    }

    private static void EmitJudgement(CodeWriter writer, EmitGeneralRule general, EmitFormula formula, CsCode variable)
    {
        if (formula.Condition.Count > 0)
            writer.Line($"bool applies = run.If({ConditionOf(formula.Condition, variable)});");
        writer.Line($"{Int128} left = run.Left({SumOf(formula.Assertion.Left, variable)});");
        writer.Line($"{Int128} right = {SumOf(formula.Assertion.Right, variable)};");
        CsCode applies = formula.Condition.Count > 0 ? $"!applies || " : CsCode.Empty;
        var primary = formula.Primary is { } cell ? (CsCode)$", {OffsetOf(cell, variable)}" : CsCode.Empty;
        writer.Line($"run.Judge({applies}{HoldsOf(general, formula.Assertion.Relation)}, left, right{primary});");
    }

    private static CsCode HoldsOf(EmitGeneralRule general, Relation relation)
    {
        CsCode name = $"global::SchemaKit.Runtime.Relation.{CsName.FromIds(relation.ToString())}";
        return general.ToleranceKind switch
        {
            ToleranceKind.Relative => $"global::SchemaKit.Runtime.RuleRun.HoldsWithin(left, {name}, right, {RulesEmitter.NumberOf(general.Tolerance)})",
            ToleranceKind.Precision => $"run.HoldsByPrecision(left, {name}, right)",
            _ => RulesEmitter.Holds($"left", relation, $"right", general.Tolerance),
        };
    }

    /// <summary>Every comparison is read, as each cell of a condition is needed, whatever the others hold.</summary>
    private static CsCode ConditionOf(EquatableArray<EquatableArray<EmitComparison>> condition, CsCode variable) => CsCode.Join(" | ", condition.Select(all =>
        (CsCode)$"({CsCode.Join(" & ", all.Select(c => RulesEmitter.Holds(SumOf(c.Left, variable), c.Relation, SumOf(c.Right, variable), BigInteger.Zero)))})"));

    private static CsCode SumOf(EmitSum sum, CsCode variable, bool isInChoice = false) =>
        RulesEmitter.SumOf(sum, operand => OperandOf(operand, variable, isInChoice));

    private static CsCode OperandOf(EmitOperand operand, CsCode variable, bool isInChoice)
    {
        if (operand is EmitReading reading)
            return ReadingOf(reading, variable);

        var call = (EmitCall)operand;
        var isChoice = call.Function is RuleFunction.Min or RuleFunction.Max;
        var arguments = call.Arguments.Select(a => isChoice ? CandidateOf(a, variable) : SumOf(a, variable, isInChoice)).ToList();
        return call.Function switch
        {
            RuleFunction.Min or RuleFunction.Max => ChoiceOf(CsName.FromIds(call.Function.ToString()), arguments, isInChoice),
            RuleFunction.Abs => $"{Int128}.Abs({arguments[0]})",
            RuleFunction.Round => $"global::SchemaKit.Runtime.Scaled.Round({arguments[0]}, {RulesEmitter.NumberOf(call.Unit)})",
            RuleFunction.Quotient => $"run.Quotient({arguments[0]}, {arguments[1]}, {RulesEmitter.NumberOf(call.Unit)})",
            _ => $"({CsCode.Join(" + ", arguments)})",
        };
    }

    private static CsCode ReadingOf(EmitReading reading, CsCode variable) => $"run.{reading.Method}({CsCode.Join(", ", ArgumentsOf(reading, variable))})";

    private static CsCode ChoiceOf(CsName function, IEnumerable<CsCode> candidates, bool isInChoice)
    {
        CsCode mark = isInChoice ? $"run.Mark(), " : CsCode.Empty;
        return $"run.{function}({mark}[{CsCode.Join(", ", candidates)}])";
    }

    /// <summary>A candidate that is left out must not be calculated with.</summary>
    private static CsCode CandidateOf(EmitSum argument, CsCode variable)
    {
        if (argument is not { Terms: { Count: 1 } terms } || terms[0].Operand is not EmitReading { Cell: not null } reading)
            return SumOf(argument, variable, isInChoice: true);

        var value = ReadingOf(reading, variable);
        return terms[0].Coefficient == 1 && argument.Constant.IsZero
            ? value
            : $"global::SchemaKit.Runtime.RuleRun.Linear({value}, {terms[0].Coefficient}, {RulesEmitter.NumberOf(argument.Constant)})";
    }

    private static IEnumerable<CsCode> ArgumentsOf(EmitReading reading, CsCode variable)
    {
        if (reading.List != default)
            yield return $"{reading.List}";
        if (reading.Cell is { } cell)
        {
            yield return OffsetOf(cell, variable);
            yield return $"{reading.Coefficient}";
        }

        if (reading.Use != default)
            yield return $"{reading.Use}";
        if (reading.Source != default)
            yield return $"from: {reading.Source}";
    }

    private static CsCode OffsetOf(EmitOffset offset, CsCode variable)
    {
        if (offset.Base == OffsetBase.None)
            return $"{offset.Offset}";

        CsCode start = offset.Base == OffsetBase.Start ? $"at" : variable;
        return offset.Offset == 0 ? start : offset.Offset > 0 ? (CsCode)$"{start} + {offset.Offset}" : (CsCode)$"{start} - {-offset.Offset}";
    }

    /// <summary>Whether anything counts from the start of the instance.</summary>
    private static bool HasStart(EmitLoop loop) =>
        loop.Formula.Primary is { Base: OffsetBase.Start } || Comparisons(loop.Formula).Any(c => HasStart(c.Left) || HasStart(c.Right));

    private static IEnumerable<EmitComparison> Comparisons(EmitFormula formula) =>
        formula.Where.Concat(formula.Condition).SelectMany(all => all).Append(formula.Assertion);

    private static bool HasStart(EmitSum sum) => sum.Terms.Any(t => t.Operand switch
    {
        EmitReading reading => reading.Cell is { Base: OffsetBase.Start },
        EmitCall call => call.Arguments.Any(HasStart),
        _ => false,
    });
}
