using System.Text;

namespace SchemaKit.Runtime;

/// <summary>Words a broken rule in one language.</summary>
internal sealed class EquationText(EquationParts parts, string tag)
{
    /// <summary>Where there are more cells, those that are 0 are only counted, and those beyond so many others.</summary>
    private const int MostOperands = 12;

    private readonly MessageLanguage _language = MessageLanguage.Of(tag);
    private readonly OperandText _operands = new(tag, parts.IsDate);
    private HashSet<int>? _named;

    public string Write()
    {
        var difference = _language.Difference(Difference, Label(parts.Instance));
        if (!parts.IsPlain || parts.Operands.Any(o => o.Coefficient == 0))
            return _language.Sides(Label(parts.Text), SidesCompared, Listed()) + difference;

        var left = Side(0, parts.LeftCount, 1, parts.LeftConstant, parts.Left);
        var right = Side(parts.LeftCount, parts.Operands.Count, -1, parts.RightConstant, parts.Right);
        return Compare(left, right) + difference + (IsTotalLeftBlank() ? _language.LeftBlank : "");
    }

    /// <summary>Both sides by their values.</summary>
    public string SidesCompared => Compare(_language.Left(_operands.Value(parts.Left)), _language.Right(_operands.Value(parts.Right)));

    private string Difference => parts.IsDate ? _language.Days(parts.Left - parts.Right) : NumberText.Printed(parts.Left - parts.Right);

    private string Compare(string left, string right) => $"{left} {Broken(parts.Relation)} {right}";

    private static char Broken(Relation relation) => relation switch
    {
        Relation.Equal => '≠',
        Relation.LessOrEqual => '>',
        Relation.GreaterOrEqual => '<',
        Relation.Less => '≥',
        _ => '≤',
    };

    /// <param name="sign">Turns the coefficients of the right side, which are those on the left, back.</param>
    private string Side(int first, int end, int sign, decimal constant, decimal value)
    {
        var side = new StringBuilder();
        var more = 0;
        for (var i = first; i < end; i++)
        {
            if (!Named.Contains(i))
            {
                more++;
                continue;
            }

            var coefficient = (long)sign * parts.Operands[i].Coefficient;
            AppendSign(side, coefficient < 0);
            if (Math.Abs(coefficient) != 1)
                side.Append(NumberText.Plain(Math.Abs(coefficient))).Append('×');
            side.Append(_operands.Of(parts.Operands[i]));
        }

        if (more > 0)
        {
            AppendSign(side, isNegative: false);
            side.Append(_language.More(more));
        }

        if (constant != 0 || side.Length == 0)
        {
            AppendSign(side, constant < 0);
            side.Append(_operands.Value(Math.Abs(constant)));
        }

        return more > 0 ? $"{side} = {_operands.Value(value)}" : side.ToString();
    }

    /// <summary>The operands that are named: all if there is room; else the single one of a side, then those that are not 0.</summary>
    private HashSet<int> Named => _named ??= Choose();

    private HashSet<int> Choose()
    {
        var all = Enumerable.Range(0, parts.Operands.Count);
        if (parts.Operands.Count <= MostOperands)
            return [.. all];

        var alone = all.Where(i => i < parts.LeftCount ? parts.LeftCount == 1 : parts.Operands.Count - parts.LeftCount == 1);
        return [.. alone.Concat(all.Where(i => parts.Operands[i].Value != 0)).Distinct().Take(MostOperands)];
    }

    private static void AppendSign(StringBuilder side, bool isNegative) =>
        side.Append((side.Length, isNegative) switch { (0, false) => "", (0, true) => "−", (_, false) => " + ", _ => " − " });

    private string Listed()
    {
        var named = parts.Operands.Where((_, i) => Named.Contains(i)).Select(_operands.Of);
        var more = parts.Operands.Count - Named.Count;
        return string.Join(_language.Comma, more > 0 ? named.Append(_language.More(more)) : named);
    }

    private bool IsTotalLeftBlank() =>
        parts.LeftCount == 1 && parts.Operands[0] is { Value: null, Special: null } && parts.Operands.Skip(1).Any(o => o.Value is not (null or 0));

    private string Label(LocalizedText text) => VisibleText.Escape(text.In(tag));
}
