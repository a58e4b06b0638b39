using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Binds a formula for one instance after the other, all at the same scale. After the first fault of a rule nothing more is reported.</summary>
internal sealed partial class FormulaBinder(RuleDefinition rule, ReferenceResolver references, IReadOnlyList<BoundCell> cells, DiagnosticBag diagnostics)
{
    private int _scale;
    private int _terms;
    private BoundKind? _unitKind;
    private string _unitOwner = "";

    /// <summary>The scale at which every cell and constant of every instance is whole; <see langword="false"/> if something is wrong.</summary>
    public bool TryFindScale(IReadOnlyList<RuleVariant> variants, IReadOnlyList<RuleScope> scopes, out int scale)
    {
        scale = 0;
        if (rule is { Tolerance: { } tolerance, ToleranceKind: ToleranceKind.Absolute } && !Widen(tolerance.Value, tolerance.Span, ref scale))
            return false;

        foreach (var variant in variants)
        {
            var sides = variant.Comparisons.SelectMany(c => new[] { c.Left, c.Right }).ToList();
            foreach (var number in sides.SelectMany(FormulaParts.Numbers))
            {
                if (!Widen(number.Text, number.Span, ref scale))
                    return false;
            }

            scale = Math.Max(scale, sides.SelectMany(FormulaParts.QuotientDigits).DefaultIfEmpty(0).Max());
            if (!TryFindScale(sides, scopes, ref scale))
                return false;
        }

        _scale = scale;
        return true;
    }

    public BoundInstance? Bind(RuleVariant variant, RuleScope scope, IReadOnlyList<string> languages)
    {
        _terms = 0;
        var (where, condition) = (BindCondition(variant.Where, scope), BindCondition(variant.Syntax.Condition, scope));
        var assertion = Bind(variant.Syntax.Assertion, scope);
        if (assertion is null || where is null != variant.Where is null || condition is null != variant.Syntax.Condition is null)
            return null;

        if (_terms > Limits.TermsPerInstance)
        {
            diagnostics.ReportTooManyTerms(rule.Id, Limits.TermsPerInstance);
            return null;
        }

        if (!Operands.Of(assertion).Any(o => o is not (BoundCall or BoundYearOperand)))
        {
            diagnostics.ReportNoCell(rule.Assert);
            return null;
        }

        if (rule.ToleranceKind == ToleranceKind.Precision && assertion.Left.Terms.Concat(assertion.Right.Terms).Any(t => t.Operand is BoundCall))
        {
            diagnostics.ReportPrecisionNotLinear(rule.Assert);
            return null;
        }

        var key = scope.Key.Length > 0 && variant.Key.Length > 0 ? scope.Key + "," + variant.Key : scope.Key + variant.Key;
        return new BoundInstance(key, LabelOf(scope, languages), condition, assertion, PrimaryOperands.CellOf(assertion))
        {
            Position = scope.Position,
            Where = where,
        };
    }

    private bool TryFindScale(List<SumSyntax> sides, IReadOnlyList<RuleScope> scopes, ref int scale)
    {
        var names = sides.SelectMany(FormulaParts.References).ToList();
        foreach (var scope in scopes)
        {
            foreach (var name in names)
            {
                if (references.Resolve(name, scope) is not { } named)
                    return false;
                scale = Math.Max(scale, named.Max(o => o.Kind.Scale));
            }
        }

        return true;
    }

    private LocalizedString LabelOf(RuleScope scope, IReadOnlyList<string> languages) => scope.Quantifier switch
    {
        Quantifier.Cell => Labels.Of(cells[scope.Cell], languages),
        Quantifier.Overall => Labels.Of(scope.Table!.List!.Definition.Overall!.Captions, languages),
        _ => Labels.Of(scope.Row ?? scope.Column, languages),
    };

    private bool Widen(string number, TextSpan span, ref int scale)
    {
        for (var digits = 0; digits <= DefinitionLimits.Scale; digits++)
        {
            if (ExactNumber.Scale(number, digits, DefinitionLimits.Integer, out _) == NumberFit.Fits)
            {
                scale = Math.Max(scale, digits);
                return true;
            }
        }

        diagnostics.ReportConstantTooFine(span, number, DefinitionLimits.Scale);
        return false;
    }

    private BoundCondition? BindCondition(ConditionSyntax? syntax, RuleScope scope)
    {
        if (syntax is null)
            return null;

        var alternatives = new List<IReadOnlyList<BoundComparison>>();
        foreach (var all in syntax.Alternatives)
        {
            var bound = new List<BoundComparison>();
            foreach (var comparison in all)
            {
                if (Bind(comparison, scope) is not { } one)
                    return null;
                bound.Add(one);
            }

            alternatives.Add(bound);
        }

        return new BoundCondition(alternatives);
    }

    private BoundComparison? Bind(ComparisonSyntax syntax, RuleScope scope)
    {
        // Units must agree within a comparison; a condition may speak of another unit than the assertion.
        _unitKind = null;
        var left = BindSum(syntax.Left, scope, CellUse.Comparison);
        var right = left is null ? null : BindSum(syntax.Right, scope, CellUse.Comparison);
        return right is not null && CheckDates(left!, syntax.Left) && CheckDates(right, syntax.Right) ? new BoundComparison(left!, syntax.Relation, right) : null;
    }

    /// <summary>Dates can be compared and chosen from, not calculated with.</summary>
    private bool CheckDates(BoundSum side, SumSyntax syntax)
    {
        if (_unitKind?.Base != KindBase.Date || IsDate(side))
            return true;

        diagnostics.ReportDateArithmetic(syntax.Span);
        return false;
    }

    private bool IsDate(BoundSum sum) => sum is { Constant.IsZero: true, Terms: [{ } term] } && (term.Operand switch
    {
        BoundCellOperand or BoundEntryOperand => term.Coefficient == Powers.Ten(_scale),
        BoundCall { Function: RuleFunction.Min or RuleFunction.Max } call => term.Coefficient == 1 && call.Arguments.All(IsDate),
        _ => false,
    });
}

/// <summary>A rule's formula and condition for one value of its variable.</summary>
/// <param name="Key">Part of the instance's id, e.g. <c>k=3</c>; empty without a variable.</param>
internal sealed record RuleVariant(RuleSyntax Syntax, ConditionSyntax? Where, string Key)
{
    public IEnumerable<ComparisonSyntax> Comparisons =>
        new[] { Where, Syntax.Condition }.SelectMany(c => c?.Alternatives ?? []).SelectMany(all => all).Append(Syntax.Assertion);
}
