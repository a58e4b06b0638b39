using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <content>Sums and their terms.</content>
internal sealed partial class FormulaBinder
{
    /// <param name="alone">How special values are read if the sum is a single term.</param>
    private BoundSum? BindSum(SumSyntax syntax, RuleScope scope, CellUse alone)
    {
        var sum = new SumBuilder(FormulaParts.Addends(syntax) > 1 ? CellUse.Sum : alone);
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

            case ReferenceSyntax { EndsInStar: true } reference:
                diagnostics.ReportStarOutsideFunction(reference.Span, reference.Text);
                return false;

            case ReferenceSyntax reference:
                return AddSingle(reference, coefficient, scope, sum, sum.Use);

            case CallSyntax call:
                return AddCall(call, coefficient, scope, sum);

            default:
                return false;
        }
    }

    /// <summary>Adds what is one cell; a cell of each entry must stand in a function.</summary>
    private bool AddSingle(ReferenceSyntax reference, BigInteger coefficient, RuleScope scope, SumBuilder sum, CellUse use)
    {
        if (CellsOf(reference, scope, use) is not { } operands)
            return false;
        if (operands.Any(o => o.IsSet))
        {
            diagnostics.ReportSetOutsideFunction(reference.Span, reference.Text);
            return false;
        }

        sum.Terms.AddRange(operands.Select(o => Term(o, coefficient, use)));
        return true;
    }

    /// <summary>The operands of a reference, all of which a rule may use in this way.</summary>
    private List<NamedOperand>? CellsOf(ReferenceSyntax reference, RuleScope scope, CellUse use)
    {
        var operands = new List<NamedOperand>();
        foreach (var operand in references.Resolve(reference, scope) ?? [])
        {
            // Of the columns of a list, * takes those it can add up.
            if (reference.EndsInStar && use != CellUse.Count && !operand.Kind.IsAmount && ListOf(operand.Operand) is not null)
                continue;
            if (use != CellUse.Count && !CheckKind(reference, operand.Kind))
                return null;
            if (use == CellUse.Count && operand.Operand is BoundCellOperand { Source: ReportSource.Children })
            {
                diagnostics.ReportOtherReport(reference.Span, reference.Text, "is a sum over the reports of subordinate bodies, which cannot be counted");
                return null;
            }

            operands.Add(operand);
        }

        _terms += operands.Count;
        return operands;
    }

    private BoundTable? ListOf(BoundOperand operand) => operand switch
    {
        BoundEntryOperand entry => entry.List,
        BoundCellOperand cell when cells[cell.Cell].Table.List is not null => cells[cell.Cell].Table,
        _ => null,
    };

    private BoundTerm Term(NamedOperand named, BigInteger coefficient, CellUse use)
    {
        var operand = named.Operand switch
        {
            BoundCellOperand cell => cell with { Use = use },
            BoundEntryOperand entry => entry with { Use = use },
            var other => other,
        };
        return new BoundTerm((long)coefficient * (use == CellUse.Count ? 1 : Powers.Ten(_scale - named.Kind.Scale)), operand);
    }

    private bool CheckKind(ReferenceSyntax reference, BoundKind kind)
    {
        if (!kind.IsNumeric && kind.Base != KindBase.Date)
        {
            diagnostics.ReportNotANumber(new Located<string>(reference.Text, reference.Span), reference.Text, kind.Id);
            return false;
        }

        if (_unitKind is { } unit && (!unit.Unit.Equals(kind.Unit) || (unit.Base == KindBase.Date) != (kind.Base == KindBase.Date)))
        {
            diagnostics.ReportUnitMismatch(reference.Span, _unitOwner, unit.UnitText, reference.Text, kind.UnitText);
            return false;
        }

        if (_unitKind is null)
            (_unitKind, _unitOwner) = (kind, reference.Text);
        return true;
    }

    private sealed class SumBuilder(CellUse use)
    {
        /// <summary>How special values in its terms are read.</summary>
        public CellUse Use { get; } = use;

        public List<BoundTerm> Terms { get; } = [];

        public BigInteger Constant { get; set; }

        public BoundSum ToSum() => new(Terms, Constant);
    }
}
