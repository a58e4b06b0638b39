using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Decides what the runtime is told as data.</summary>
internal static class ShapeModelBuilder
{
    public static EmitShape Build(BoundReport report, EmitHead head)
    {
        var kinds = ReportKinds.Of(report);
        var languages = report.Definition.Languages;
        return new EmitShape(
            head,
            report.Definition.Title.InEach(languages),
            languages.ToEquatableArray(),
            report.Definition.InForce,
            report.Members.Select(m => new EmitShapeMember(m.Id, m.Table is null ? null : Table(m.Table, report, kinds))).ToEquatableArray(),
            report.Rules.Select(r => Rule(r, report)).ToEquatableArray(),
            kinds.Select(Kind).ToEquatableArray(),
            report.Cells.Count,
            report.Rules.Sum(r => r.Instances.Count),
            report.Definition.Requires.ToEquatableArray());
    }

    private static EmitKind Kind(BoundKind kind) => new(
        kind.Base, kind.Scale, kind.Min, kind.Max, kind.Codes.Select(c => c.Id.Value).ToEquatableArray(),
        kind.Specials.Select(s => new EmitSpecialShape(s.Text.Value, s.InSums, s.InComparisons, s.InExtremes, s.IsValue)).ToEquatableArray());

    private static EmitShapeTable Table(BoundTable table, BoundReport report, List<BoundKind> kinds)
    {
        var languages = report.Definition.Languages;
        var cells = table.List?.EntryCells.Select(c => c.Kind) ?? report.Cells.Skip(table.FirstCell).Take(table.CellCount).Select(c => c.Kind);
        var positions = cells.Select(k => kinds.IndexOf(k)).ToList();
        return new EmitShapeTable(
            Docs.Printed(table.Definition.Captions, languages),
            table.FirstCell,
            table.Definition.Blank,
            Nodes(table.Rows, report, kinds),
            Nodes(table.Columns, report, kinds),
            positions.Distinct().Count() == 1 ? positions.Take(1).ToEquatableArray() : positions.ToEquatableArray(),
            table.List is { } list ? List(list, languages) : null);
    }

    private static EmitShapeList List(BoundList list, IReadOnlyList<string> languages) => new(
        list.Index, list.KeyId ?? "", list.Roster?.List!.Index ?? -1, list.HasOverall,
        list.Definition.Overall is { } overall ? Docs.Printed(overall.Captions, languages) : LocalizedString.Empty,
        list.Definition.IsOptional, list.Definition.OverallStandsAlone);

    private static EquatableArray<EmitShapeNode> Nodes(IReadOnlyList<BoundNode> nodes, BoundReport report, List<BoundKind> kinds) =>
        nodes.Select(n => new EmitShapeNode(
            n.Id, Labels.Of(n, report.Definition.Languages), Nodes(n.Children, report, kinds),
            n.NestedList is { } nested ? Table(nested, report, kinds) : null)).ToEquatableArray();

    private static EmitShapeRule Rule(BoundRule rule, BoundReport report) => GeneralRules.Includes(rule, report) ? GeneralRule(rule, report) : FixedRule(rule, report);

    private static EmitShapeRule GeneralRule(BoundRule rule, BoundReport report)
    {
        var instance = rule.Instances.Count > 0 ? rule.Instances[0] : null;
        var variable = instance is not null && Instances.ValueOf(instance) is not null ? instance.Key.Substring(0, instance.Key.LastIndexOf('=')) : "";
        return new EmitShapeRule(
            rule.Id, rule.Status, rule.Severity, instance?.Assertion.Relation ?? default, rule.Text, rule.Quantifier, rule.Table is null ? "" : TablePath(rule.Table), rule.Scale,
            default, 0,
            instance is { Assertion.Left: { Constant.IsZero: true, Terms: [{ Operand: BoundCellOperand or BoundEntryOperand { IsSet: false } }] } } ? 0 : 1,
            DecimalText.Of(ConstantOf(instance?.Assertion.Left), rule.Scale),
            DecimalText.Of(ConstantOf(instance?.Assertion.Right), rule.Scale),
            rule.Years)
        {
            General = new EmitGeneralShape(
                rule.IsOverList ? rule.Table!.List!.Index : -1,
                (instance?.Where is null ? 0 : 1) + (instance?.Condition is null ? 0 : 1),
                instance?.Where is not null,
                rule.EntriesOnly,
                instance is null || (IsPlain(instance.Assertion.Left) && IsPlain(instance.Assertion.Right)),
                instance is not null && (IsDate(instance.Assertion.Left, report) || IsDate(instance.Assertion.Right, report)),
                variable.Substring(variable.LastIndexOf(',') + 1),
                rule.ExplainedBy ?? "",
                rule.ReadsPrior,
                rule.ReadsChildren)
            {
                Patterns = Instances.HasPatterns(rule) ? rule.Instances.Select(i => new EmitPattern(i.Key, i.Label)).ToEquatableArray() : default,
            },
        };
    }

    /// <summary>Whether the side is a sum of cells: addends, or <c>sum</c> of them, and constants.</summary>
    private static bool IsPlain(BoundSum sum) => sum.Terms.All(t => t.Operand switch
    {
        BoundCellOperand or BoundEntryOperand => true,
        BoundCall { Function: RuleFunction.Sum } call => call.Arguments.All(IsPlain),
        _ => false,
    });

    /// <summary>The constant of a side, with those inside <c>sum</c>.</summary>
    private static BigInteger ConstantOf(BoundSum? sum) => sum is null ? 0 : sum.Terms.Aggregate(sum.Constant, (constant, term) =>
        term.Operand is BoundCall { Function: RuleFunction.Sum } call
            ? call.Arguments.Aggregate(constant, (inner, argument) => inner + (term.Coefficient * ConstantOf(argument)))
            : constant);

    private static bool IsDate(BoundSum sum, BoundReport report) => sum.Terms.Any(t => t.Operand switch
    {
        BoundCellOperand cell => report.Cells[cell.Cell].Kind.Base == KindBase.Date,
        BoundEntryOperand entry => entry.List.List!.EntryCells[entry.Offset].Kind.Base == KindBase.Date,
        BoundCall { Function: not RuleFunction.Count } call => call.Arguments.Any(a => IsDate(a, report)),
        _ => false,
    });

    private static string TablePath(BoundTable table) => table.List is { Parent: { } parent, Node: { } node } ? TablePath(parent) + "." + node.Path : table.Id;

    private static EmitShapeRule FixedRule(BoundRule rule, BoundReport report)
    {
        var instance = rule.Instances.Count > 0 ? rule.Instances[0] : null;
        var left = instance?.Assertion.Left ?? new BoundSum([], BigInteger.Zero);
        var right = instance?.Assertion.Right ?? left;
        var (leftCount, rightCount) = (FormulaParts.Cells(left).Count(), FormulaParts.Cells(right).Count());
        var isLeftSingle = left is { Constant.IsZero: true, Terms: [{ Operand: BoundCellOperand }] };
        var coefficients = Coefficients(left, 1, rule, report).Concat(Coefficients(right, -1, rule, report)).ToEquatableArray();
        return new EmitShapeRule(
            rule.Id, rule.Status, rule.Severity, instance?.Assertion.Relation ?? default, rule.Text.InEach(report.Definition.Languages), rule.Quantifier, rule.Table?.Id ?? "", rule.Scale,
            coefficients,
            leftCount,
            isLeftSingle || rightCount == 0 ? 0 : leftCount,
            DecimalText.Of(left.Constant, rule.Scale),
            DecimalText.Of(right.Constant, rule.Scale),
            rule.Years)
        {
            IsFunction = !coefficients.Contains(0) && !(IsPlain(left) && IsPlain(right)),
            IsSum = rule.Tolerance.IsZero && 2 * rule.Magnitude <= long.MaxValue && rule.Instances.All(i => i.Condition is null && IsSum(i.Assertion.Left) && IsSum(i.Assertion.Right)),
        };
    }

    private static bool IsSum(BoundSum sum) => sum.IsLinear && sum.Constant.IsZero && sum.Terms.All(t => t.Coefficient is 1 or -1);

    /// <summary>The coefficients as written: without the power of ten that brings the cell to the rule's scale.</summary>
    private static IEnumerable<int> Coefficients(BoundSum sum, int side, BoundRule rule, BoundReport report) => sum.Terms.SelectMany(t => t.Operand switch
    {
        BoundCellOperand cell => [side * (int)(t.Coefficient / Powers.Ten(rule.Scale - report.Cells[cell.Cell].Kind.Scale))],
        BoundCall call => call.Arguments.SelectMany(FormulaParts.Cells).Select(_ => 0),
        _ => Enumerable.Empty<int>(),
    });
}
