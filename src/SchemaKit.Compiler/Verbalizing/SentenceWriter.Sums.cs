using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <content>Sums and functions.</content>
internal sealed partial class SentenceWriter
{
    /// <param name="isSide">Whether it is a whole side of a comparison, which may end in "their sum".</param>
    private string Sum(SumSyntax sum, bool isSide = false)
    {
        var text = new StringBuilder();
        foreach (var term in sum.Terms)
        {
            if (text.Length > 0)
                text.Append(term.IsNegative ? _words.Minus : _words.Plus);
            else if (term.IsNegative)
                text.Append(_words.Negative);

            if (term.Coefficient is { } coefficient)
                text.Append(coefficient.Text).Append(_words.Times);
            text.Append(Factor(term.Factor));
        }

        var last = sum.Terms[sum.Terms.Count - 1].Factor;
        var endsInWords = last is ReferenceSyntax or NumberSyntax;
        if (isSide && endsInWords && sum.Terms.Count > 1 && sum.Terms.All(t => !t.IsNegative))
            text.Append(_words.SideSum);
        return text.ToString();
    }

    private string Factor(FactorSyntax factor) => factor switch
    {
        NumberSyntax number => number.Text,
        ReferenceSyntax reference => Reference(reference),
        GroupSyntax group => _words.Brackets.Around(Sum(group.Sum)),
        CallSyntax call => Call(call),
        _ => throw new InvalidOperationException(factor.GetType().Name),
    };

    private string Call(CallSyntax call) => call switch
    {
        { Function: RuleFunction.Exists } => _words.ExistsNumber.Around(Rows(RuleReferences.Alone(call.Arguments[0])!, isThere: true)),
        { Function: RuleFunction.Quotient } => _words.QuotientOpen + Sum(call.Arguments[0]) + _words.QuotientBy + Sum(call.Arguments[1])
            + _words.QuotientTo.Around(Digits(call.Arguments[2])),
        { Function: RuleFunction.Round, Arguments.Count: 2 } => Arguments(call, 1) + _words.RoundTo.Around(Digits(call.Arguments[1])),
        _ => _words.Functions[call.Function].Around(Arguments(call, call.Arguments.Count)),
    };

    /// <summary>In brackets, but for a single reference. To add up one cell would read as if the sum before it were meant.</summary>
    private string Arguments(CallSyntax call, int count)
    {
        if (count == 1 && RuleReferences.Alone(call.Arguments[0]) is { } reference && (call.Function != RuleFunction.Sum || IsSet(reference)))
            return Reference(reference);
        return _words.Brackets.Around(string.Join(_words.ListSeparator.Written, call.Arguments.Take(count).Select(a => Sum(a))));
    }

    private static string Digits(SumSyntax argument) =>
        Binding.FormulaParts.Digits(argument) is { } digits ? digits.ToString(CultureInfo.InvariantCulture) : throw new InvalidOperationException("digits");
}
