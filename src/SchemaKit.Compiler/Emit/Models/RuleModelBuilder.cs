using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Decides how the instances of each rule become loops.</summary>
internal static class RuleModelBuilder
{
    public static EmitRules Build(BoundReport report, ReportNames names)
    {
        var methods = new NameTable("Check", "FillTotals", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", names.Head.RulesType.ToString());
        var forms = report.Rules.Select(rule => GeneralRules.Includes(rule, report) ? null : new FormulaShaper(rule).Shape()).ToList();
        var rules = new List<EmitRule>();
        var taken = report.Rules.Select(r => methods.Take(CsName.FromIds(r.Id))).ToList();
        var constants = new ConstantNames(methods);
        for (var i = 0; i < report.Rules.Count; i++)
        {
            var rule = report.Rules[i];
            var loops = forms[i] is { } shaped ? Loops(rule, shaped) : new GeneralShaper(report, rule, constants).Loops().ToList();
            var general = forms[i] is null
                ? new EmitGeneralRule(rule.IsOverList, rule.ToleranceKind, rule.Tolerance)
                : null;
            var isWide = general is not null || loops.Any(l => IsWide(rule, l.Formula));
            rules.Add(new EmitRule(i, taken[i], rule.Text, Formula(rule), isWide, loops.ToEquatableArray()) { General = general });
        }

        return new EmitRules(names.Head, rules.ToEquatableArray(), Totals(report, forms).ToEquatableArray(), ListTotalBuilder.Build(report).ToEquatableArray(), constants.Declared);
    }

    private static string Formula(BoundRule rule) =>
        rule.Table is null ? rule.Formula : "for each " + Quantified(rule.Quantifier) + " of " + rule.Table.Id + ": " + rule.Formula;

    private static string Quantified(Quantifier quantifier) => quantifier == Quantifier.ListRow ? "row" : quantifier.ToString().ToLowerInvariant();

    /// <summary>Functions are printed for 128 bits only; plain sums for 64 where their bound allows.</summary>
    private static bool IsWide(BoundRule rule, EmitFormula formula) =>
        rule.Magnitude + rule.Tolerance > long.MaxValue || !IsPlain(formula.Assertion) || formula.Condition.Any(a => a.Any(c => !IsPlain(c)));

    private static bool IsPlain(EmitComparison comparison) =>
        comparison.Left.Terms.Concat(comparison.Right.Terms).All(t => t.Operand is EmitCell);

    private static List<EmitLoop> Loops(BoundRule rule, IReadOnlyList<EmitFormula> forms)
    {
        var loops = new List<EmitLoop>();
        for (var i = 0; i < forms.Count;)
        {
            var end = i + 1;
            while (end < forms.Count && forms[end].Equals(forms[i]))
                end++;

            var leaves = Enumerable.Range(i, end - i).Select(k => rule.Instances[k].Position).ToEquatableArray();
            loops.Add(new EmitLoop(Instances.Iteration(rule, leaves), forms[i]));
            i = end;
        }

        return loops;
    }

    private static IEnumerable<EmitTotals> Totals(BoundReport report, List<IReadOnlyList<EmitFormula>?> shaped)
    {
        for (var i = 0; i < report.Totals.Count;)
        {
            var number = report.Totals[i].Rule;
            var rule = report.Rules[number];
            if (rule.IsOverList || rule.Table?.List is not null)
            {
                i++;
                continue;
            }

            var forms = shaped[number] ??= new FormulaShaper(rule).Shape();
            var first = forms[report.Totals[i].Instance];
            var leaves = new List<int>();
            for (; i < report.Totals.Count && report.Totals[i].Rule == number && forms[report.Totals[i].Instance].Equals(first); i++)
                leaves.Add(rule.Instances[report.Totals[i].Instance].Position);

            yield return new EmitTotals(Instances.Iteration(rule, leaves.ToEquatableArray()), first.Operands[0], first.Operands.Skip(1).ToEquatableArray());
        }
    }
}
