using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <content>Functions and their arguments.</content>
internal sealed partial class FormulaBinder
{
    private bool AddCall(CallSyntax call, BigInteger coefficient, RuleScope scope, SumBuilder sum)
    {
        var unit = BigInteger.Pow(10, _scale);
        var arguments = call.Arguments;
        if (call.Function == RuleFunction.Round && arguments.Count == 2)
        {
            if (arguments[1] is not { Terms: [{ IsNegative: false, Coefficient: null, Factor: NumberSyntax digits }] } || !TryReadDigits(digits.Text, out var kept))
            {
                diagnostics.ReportRoundDigits(arguments[1].Span, DefinitionLimits.Scale);
                return false;
            }

            unit = BigInteger.Pow(10, Math.Max(0, _scale - kept));
            arguments = [arguments[0]];
        }

        var takesOne = call.Function is RuleFunction.Round or RuleFunction.Abs;
        if (takesOne && arguments.Count != 1)
        {
            diagnostics.ReportArgumentCount(call.Span, call.Function.ToString().ToLowerInvariant());
            return false;
        }

        var bound = new List<BoundSum>();
        foreach (var argument in arguments)
        {
            if (!TryBindArgument(call.Function, argument, scope, bound))
                return false;
        }

        sum.Terms.Add(new BoundTerm((long)coefficient, new BoundCall(call.Function, bound, unit)));
        return true;
    }

    /// <summary>Each cell that a <c>*</c> names is an argument of its own to min and max.</summary>
    private bool TryBindArgument(RuleFunction function, SumSyntax argument, RuleScope scope, List<BoundSum> bound)
    {
        var reference = AsReference(argument);
        if (function == RuleFunction.Count && reference is null)
        {
            diagnostics.ReportCountArgument(argument.Span);
            return false;
        }

        var sum = new SumBuilder();
        if (reference is not null && function is RuleFunction.Count or RuleFunction.Min or RuleFunction.Max)
        {
            if (!AddCells(reference!, 1, scope, sum, function == RuleFunction.Count))
                return false;
            bound.AddRange(sum.Terms.Select(t => new BoundSum([t], BigInteger.Zero)));
            return true;
        }

        if (!Add(argument, 1, scope, sum))
            return false;
        bound.Add(sum.ToSum());
        return true;
    }

    private static ReferenceSyntax? AsReference(SumSyntax sum) =>
        sum is { Terms: [{ IsNegative: false, Coefficient: null, Factor: ReferenceSyntax reference }] } ? reference : null;

    private static bool TryReadDigits(string text, out int digits) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out digits) && digits <= DefinitionLimits.Scale;
}
