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
    public bool TryFindScale(RuleSyntax syntax, IReadOnlyList<RuleScope> scopes, out int scale)
    {
        scale = 0;
        if (rule.Tolerance is { } tolerance && !Widen(tolerance.Value, tolerance.Span, ref scale))
            return false;

        var sides = Comparisons(syntax).SelectMany(c => new[] { c.Left, c.Right }).ToList();
        foreach (var number in sides.SelectMany(FormulaParts.Numbers))
        {
            if (!Widen(number.Text, number.Span, ref scale))
                return false;
        }

        var names = sides.SelectMany(FormulaParts.References).ToList();
        if (!FormulaParts.References(syntax.Assertion.Left).Concat(FormulaParts.References(syntax.Assertion.Right)).Any())
        {
            diagnostics.ReportNoCell(rule.Assert);
            return false;
        }

        foreach (var scope in scopes)
        {
            foreach (var name in names)
            {
                if (references.Resolve(name, scope) is not { } named)
                    return false;
                scale = Math.Max(scale, named.Max(i => cells[i].Kind.Scale));
            }
        }

        _scale = scale;
        return true;
    }

    public BoundInstance? Bind(RuleSyntax syntax, RuleScope scope, IReadOnlyList<string> languages)
    {
        _terms = 0;
        var condition = syntax.Condition is null ? null : BindCondition(syntax.Condition, scope);
        var assertion = Bind(syntax.Assertion, scope);
        if (assertion is null || (condition is null && syntax.Condition is not null))
            return null;

        if (_terms > Limits.TermsPerInstance)
        {
            diagnostics.ReportTooManyTerms(rule.Id, Limits.TermsPerInstance);
            return null;
        }

        return new BoundInstance(scope.Key, LabelOf(scope, languages), condition, assertion, FormulaParts.Primary(assertion)) { Position = scope.Position };
    }

    private LocalizedString LabelOf(RuleScope scope, IReadOnlyList<string> languages) =>
        scope.Quantifier == Quantifier.Cell ? Labels.Of(cells[scope.Cell], languages) : Labels.Of(scope.Row ?? scope.Column, languages);

    private static IEnumerable<ComparisonSyntax> Comparisons(RuleSyntax syntax) =>
        (syntax.Condition?.Alternatives ?? []).SelectMany(a => a).Append(syntax.Assertion);

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

    private BoundCondition? BindCondition(ConditionSyntax syntax, RuleScope scope)
    {
        var alternatives = syntax.Alternatives.Select(all => all.Select(c => Bind(c, scope)).ToList()).ToList();
        return alternatives.Any(all => all.Any(c => c is null))
            ? null
            : new BoundCondition(alternatives.Select(all => (IReadOnlyList<BoundComparison>)all.Select(c => c!).ToList()).ToList());
    }

    private BoundComparison? Bind(ComparisonSyntax syntax, RuleScope scope)
    {
        // Units must agree within a comparison; a condition may speak of another unit than the assertion.
        _unitKind = null;
        var left = Bind(syntax.Left, scope);
        var right = left is null ? null : Bind(syntax.Right, scope);
        return right is null ? null : new BoundComparison(left!, syntax.Relation, right);
    }

    private BoundSum? Bind(SumSyntax syntax, RuleScope scope)
    {
        var sum = new SumBuilder();
        return Add(syntax, 1, scope, sum) ? sum.ToSum() : null;
    }

    private bool Add(SumSyntax syntax, BigInteger factor, RuleScope scope, SumBuilder sum)
    {
        foreach (var term in syntax.Terms)
        {
            if (!TryMultiply(term, factor, out var coefficient) || !Add(term.Factor, coefficient, scope, sum))
                return false;
        }

        return true;
    }

    private bool TryMultiply(TermSyntax term, BigInteger factor, out BigInteger product)
    {
        product = term.IsNegative ? -factor : factor;
        if (term.Coefficient is not { } coefficient)
            return true;

        var fit = ExactNumber.Scale(coefficient.Text, 0, Limits.Coefficient, out var written);
        product *= written;
        if (fit == NumberFit.Fits && BigInteger.Abs(product) <= Limits.Coefficient)
            return true;

        diagnostics.ReportCoefficientTooLarge(coefficient.Span, coefficient.Text, Limits.Coefficient);
        return false;
    }

    private bool Add(FactorSyntax factor, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        switch (factor)
        {
            case NumberSyntax number:
                sum.Constant += coefficient * FormulaParts.Scaled(number.Text, _scale);
                return true;

            case GroupSyntax group:
                return Add(group.Sum, coefficient, scope, sum);

            case ReferenceSyntax reference:
                if (reference.Segments[reference.Segments.Count - 1].Text != "*")
                    return AddCells(reference, coefficient, scope, sum);
                diagnostics.ReportStarOutsideFunction(reference.Span, reference.Text);
                return false;

            case CallSyntax { Function: RuleFunction.Sum } call:
                return call.Arguments.All(a => AsReference(a) is { } r ? AddCells(r, coefficient, scope, sum) : Add(a, coefficient, scope, sum));

            case CallSyntax call:
                return AddCall(call, coefficient, scope, sum);

            default:
                return false;
        }
    }

    private bool AddCells(ReferenceSyntax reference, BigInteger coefficient, RuleScope scope, SumBuilder sum, bool isCounted = false)
    {
        foreach (var index in references.Resolve(reference, scope) ?? [])
        {
            var kind = cells[index].Kind;
            if (!isCounted && !CheckKind(reference, kind))
                return false;

            _terms++;
            sum.Terms.Add(new BoundTerm((long)coefficient * (isCounted ? 1 : Powers.Ten(_scale - kind.Scale)), new BoundCellOperand(index)));
        }

        return true;
    }

    private bool CheckKind(ReferenceSyntax reference, BoundKind kind)
    {
        if (!kind.IsNumeric)
        {
            diagnostics.ReportNotANumber(new Located<string>(reference.Text, reference.Span), reference.Text, kind.Id);
            return false;
        }

        if (_unitKind is { } unit && !unit.Unit.Equals(kind.Unit))
        {
            diagnostics.ReportUnitMismatch(reference.Span, _unitOwner, unit.UnitText, reference.Text, kind.UnitText);
            return false;
        }

        if (_unitKind is null)
            (_unitKind, _unitOwner) = (kind, reference.Text);
        return true;
    }

    private sealed class SumBuilder
    {
        public List<BoundTerm> Terms { get; } = [];

        public BigInteger Constant { get; set; }

        public BoundSum ToSum() => new(Terms, Constant);
    }
}
