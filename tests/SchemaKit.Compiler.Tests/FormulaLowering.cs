using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests;

/// <summary>Turns formulas over absolute cell paths into bound instances, for reports built by hand.</summary>
internal sealed class FormulaLowering
{
    private readonly Dictionary<string, BoundCell> _cells;

    public FormulaLowering(IReadOnlyList<BoundCell> cells, IReadOnlyList<RuleSyntax> formulas)
    {
        _cells = cells.ToDictionary(c => c.Pointer);
        foreach (var formula in formulas)
            Instance(formula, "");
    }

    /// <summary>The largest scale of any cell met so far.</summary>
    public int Scale { get; private set; }

    public BoundInstance Instance(RuleSyntax syntax, string key)
    {
        var condition = syntax.Condition is { } c
            ? new BoundCondition([.. c.Alternatives.Select(all => (IReadOnlyList<BoundComparison>)[.. all.Select(Lower)])])
            : null;
        return new BoundInstance(key, LocalizedString.Empty, condition, Lower(syntax.Assertion), 0);
    }

    private BoundComparison Lower(ComparisonSyntax comparison) => new(Lower(comparison.Left), comparison.Relation, Lower(comparison.Right));

    private BoundSum Lower(SumSyntax sum)
    {
        var terms = new List<BoundTerm>();
        var constant = BigInteger.Zero;
        foreach (var term in sum.Terms)
        {
            var factor = (term.Coefficient is { } k ? long.Parse(k.Text, CultureInfo.InvariantCulture) : 1) * (term.IsNegative ? -1 : 1);
            switch (term.Factor)
            {
                case NumberSyntax number:
                    var parts = number.Text.Split('.');
                    var fraction = parts.Length > 1 ? parts[1] : "";
                    constant += factor * BigInteger.Parse(parts[0] + fraction, CultureInfo.InvariantCulture) * Power(Scale - fraction.Length);
                    break;
                case ReferenceSyntax reference:
                    var cell = _cells["/" + reference.Text.Replace('.', '/')];
                    Scale = Math.Max(Scale, cell.Kind.Scale);
                    terms.Add(new BoundTerm(factor * Power(Scale - cell.Kind.Scale), new BoundCellOperand(cell.Index)));
                    break;
                case GroupSyntax group:
                    constant += Inline(group.Sum, factor, terms);
                    break;
                case CallSyntax { Function: RuleFunction.Sum } call:
                    constant += call.Arguments.Aggregate(BigInteger.Zero, (total, argument) => total + Inline(argument, factor, terms));
                    break;
                case CallSyntax { Function: RuleFunction.Round } call:
                    var digits = call.Arguments.Count > 1 ? (int)Lower(call.Arguments[1]).Constant / (int)Power(Scale) : 0;
                    terms.Add(new BoundTerm(factor, new BoundCall(RuleFunction.Round, [Lower(call.Arguments[0])], Power(Scale - digits))));
                    break;
                case CallSyntax call:
                    terms.Add(new BoundTerm(factor, new BoundCall(call.Function, [.. call.Arguments.Select(Lower)], Power(Scale))));
                    break;
            }
        }

        return new BoundSum(terms, constant);
    }

    private BigInteger Inline(SumSyntax inner, long factor, List<BoundTerm> terms)
    {
        var lowered = Lower(inner);
        terms.AddRange(lowered.Terms.Select(t => t with { Coefficient = t.Coefficient * factor }));
        return lowered.Constant * factor;
    }

    private static long Power(int exponent) => exponent <= 0 ? 1 : (long)BigInteger.Pow(10, exponent);
}
