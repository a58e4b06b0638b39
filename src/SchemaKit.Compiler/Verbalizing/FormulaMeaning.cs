using System.Globalization;
using System.Numerics;
using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>What a formula says, whatever the order of its sides and terms: equal meanings are equal texts.</summary>
internal sealed class FormulaMeaning(SentenceScope scope, bool withSources)
{
    public string Of(RuleSyntax rule, bool withCondition) =>
        (withCondition && rule.Condition is { } condition ? Of(condition) + ": " : "") + Of(rule.Assertion);

    public string Of(ConditionSyntax condition) => Joined(" or ", condition.Alternatives.Select(all => Joined(" and ", all.Select(Of))));

    private string Of(ComparisonSyntax comparison)
    {
        var difference = new Dictionary<string, BigInteger>(StringComparer.Ordinal);
        Add(comparison.Left, BigInteger.One, difference);
        Add(comparison.Right, BigInteger.MinusOne, difference);
        var isTurned = comparison.Relation switch
        {
            Relation.Equal => KeysOf(difference).FirstOrDefault() is { } first && difference[first].Sign < 0,
            Relation.GreaterOrEqual or Relation.Greater => true,
            _ => false,
        };
        var sign = comparison.Relation switch
        {
            Relation.Equal => " = 0",
            Relation.Less or Relation.Greater => " < 0",
            _ => " <= 0",
        };
        return Text(difference, isTurned ? BigInteger.MinusOne : BigInteger.One) + sign;
    }

    private void Add(SumSyntax sum, BigInteger coefficient, Dictionary<string, BigInteger> total)
    {
        foreach (var term in sum.Terms)
        {
            var factor = term.Coefficient is { } written ? coefficient * BigInteger.Parse(written.Text, CultureInfo.InvariantCulture) : coefficient;
            Add(term.Factor, term.IsNegative ? -factor : factor, total);
        }
    }

    private void Add(FactorSyntax factor, BigInteger coefficient, Dictionary<string, BigInteger> total)
    {
        switch (factor)
        {
            case NumberSyntax number:
                Count("", coefficient * FormulaParts.Scaled(number.Text, DefinitionLimits.Scale));
                break;
            case GroupSyntax group:
                Add(group.Sum, coefficient, total);
                break;
            case CallSyntax { Function: RuleFunction.Sum } sum when !sum.Arguments.Any(IsOfRowsThatMayLack):
                foreach (var argument in sum.Arguments)
                    Add(argument, coefficient, total);
                break;
            case CallSyntax call:
                Count(call.Function + "(" + string.Join(", ", call.Arguments.Select(Of)) + ")", coefficient);
                break;
            case ReferenceSyntax reference:
                foreach (var cell in CellsOf(reference))
                    Count(cell, coefficient);
                break;
        }

        void Count(string key, BigInteger amount) => total[key] = total.TryGetValue(key, out var before) ? before + amount : amount;
    }

    private string Of(SumSyntax sum)
    {
        var total = new Dictionary<string, BigInteger>(StringComparer.Ordinal);
        Add(sum, BigInteger.One, total);
        return Text(total, BigInteger.One);
    }

    private static string Text(Dictionary<string, BigInteger> sum, BigInteger sign)
    {
        var text = new StringBuilder();
        foreach (var key in KeysOf(sum))
            text.Append((sign * sum[key]).ToString(CultureInfo.InvariantCulture)).Append('*').Append(key).Append(' ');
        return text.ToString();
    }

    private static IEnumerable<string> KeysOf(Dictionary<string, BigInteger> sum) => sum.Keys.Where(k => !sum[k].IsZero).OrderBy(k => k, StringComparer.Ordinal);

    /// <summary>A partner's row adds nothing where it lacks, so its sum is not the cell itself.</summary>
    private static bool IsOfRowsThatMayLack(SumSyntax argument) =>
        argument.Terms.Any(t => t.Factor is not ReferenceSyntax reference || reference.Segments[0].Key is not null || reference.Source != ReportSourceSyntax.Own);

    private IEnumerable<string> CellsOf(ReferenceSyntax reference)
    {
        var source = withSources ? reference.SourcePrefix : "";
        return scope.Tree.Count > 0 && reference.Segments[0].Key is null && NodePaths.Leaves(scope.Tree, reference.Path) is { } leaves
            ? leaves.Select(l => source + l.Path)
            : [withSources ? reference.Text : reference.Path];
    }

    private static string Joined(string separator, IEnumerable<string> parts) => string.Join(separator, parts.OrderBy(p => p, StringComparer.Ordinal));
}
