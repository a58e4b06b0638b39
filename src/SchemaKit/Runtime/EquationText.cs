using System.Text;

namespace SchemaKit.Runtime;

/// <summary>Words a broken rule in one language.</summary>
internal sealed class EquationText(EquationParts parts, string tag)
{
    /// <summary>More cells are only counted.</summary>
    private const int MostOperands = 12;

    private readonly MessageLanguage _language = MessageLanguage.Of(tag);
    private readonly OperandText _operands = new(tag, parts.IsDate);

    public string Write()
    {
        var difference = _language.Difference(Difference, Label(parts.Instance));
        if (!parts.IsPlain || parts.Operands.Any(o => o.Coefficient == 0))
            return _language.Sides(Label(parts.Text), SidesCompared, Listed()) + difference;

        var rest = Math.Max(0, MostOperands - parts.LeftCount);
        var left = Side(parts.Operands.Take(parts.LeftCount), MostOperands, 1, parts.LeftConstant, parts.Left);
        var right = Side(parts.Operands.Skip(parts.LeftCount), rest, -1, parts.RightConstant, parts.Right);
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

    /// <param name="most">How many operands are named; the others are counted, and the value of the side is said.</param>
    /// <param name="sign">Turns the coefficients of the right side, which are those on the left, back.</param>
    private string Side(IEnumerable<Operand> operands, int most, int sign, decimal constant, decimal value)
    {
        var side = new StringBuilder();
        var count = 0;
        foreach (var operand in operands)
        {
            if (++count > most)
                continue;
            var coefficient = (long)sign * operand.Coefficient;
            AppendSign(side, coefficient < 0);
            if (Math.Abs(coefficient) != 1)
                side.Append(NumberText.Plain(Math.Abs(coefficient))).Append('×');
            side.Append(_operands.Of(operand));
        }

        if (count > most)
        {
            AppendSign(side, isNegative: false);
            side.Append(_language.More(count - most));
        }

        if (constant != 0 || side.Length == 0)
        {
            AppendSign(side, constant < 0);
            side.Append(_operands.Value(Math.Abs(constant)));
        }

        return count > most ? $"{side} = {_operands.Value(value)}" : side.ToString();
    }

    private static void AppendSign(StringBuilder side, bool isNegative) =>
        side.Append((side.Length, isNegative) switch { (0, false) => "", (0, true) => "−", (_, false) => " + ", _ => " − " });

    private string Listed()
    {
        var named = parts.Operands.Take(MostOperands).Select(_operands.Of);
        var more = parts.Operands.Count - MostOperands;
        return string.Join(_language.Comma, more > 0 ? named.Append(_language.More(more)) : named);
    }

    private bool IsTotalLeftBlank() =>
        parts.LeftCount == 1 && parts.Operands[0] is { Value: null, Special: null } && parts.Operands.Skip(1).Any(o => o.Value is not (null or 0));

    private string Label(LocalizedText text) => VisibleText.Escape(text.In(tag));
}
