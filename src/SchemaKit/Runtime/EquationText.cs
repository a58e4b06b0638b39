using System.Text;

namespace SchemaKit.Runtime;

/// <summary>Words a broken rule in one language.</summary>
internal sealed class EquationText(EquationParts parts, string tag)
{
    /// <summary>How many operands a message names; of more it says how many there are.</summary>
    private const int Named = 12;

    private readonly MessageLanguage _language = MessageLanguage.Of(tag);

    public string Write()
    {
        var difference = _language.Difference(NumberText.Printed(parts.Left - parts.Right), Label(parts.Instance));
        if (parts.Operands.Any(o => o.Coefficient == 0))
            return _language.Sides(Label(parts.Text), Compare(_language.Left(Left), _language.Right(Right)), Listed()) + difference;

        var rightCount = parts.Operands.Count - parts.LeftCount;
        var namedLeft = Math.Min(parts.LeftCount, Math.Max(Named / 2, Named - rightCount));
        var left = Side(parts.Operands.Take(parts.LeftCount), namedLeft, 1, parts.LeftConstant);
        var right = Side(parts.Operands.Skip(parts.LeftCount), Named - namedLeft, -1, parts.RightConstant);
        return Compare(left, right) + difference + (IsTotalLeftBlank() ? _language.LeftBlank : "");
    }

    private string Left => NumberText.Printed(parts.Left);

    private string Right => NumberText.Printed(parts.Right);

    private string Compare(string left, string right) => $"{left} {Broken(parts.Relation)} {right}";

    private static char Broken(Relation relation) => relation switch
    {
        Relation.Equal => '≠',
        Relation.LessOrEqual => '>',
        Relation.GreaterOrEqual => '<',
        Relation.Less => '≥',
        _ => '≤',
    };

    /// <param name="named">How many operands are named.</param>
    /// <param name="sign">Turns the coefficients of the right side, which are those on the left, back.</param>
    private string Side(IEnumerable<Operand> operands, int named, int sign, decimal constant)
    {
        var side = new StringBuilder();
        foreach (var operand in operands.Take(named))
        {
            var coefficient = (long)sign * operand.Coefficient;
            AppendSign(side, coefficient < 0);
            if (Math.Abs(coefficient) != 1)
                side.Append(NumberText.Plain(Math.Abs(coefficient))).Append('×');
            side.Append(Term(operand));
        }

        if (operands.Skip(named).Count() is > 0 and var more)
            side.Append(" + … ").Append(_language.More(more));

        if (constant != 0 || side.Length == 0)
        {
            AppendSign(side, constant < 0);
            side.Append(NumberText.Plain(Math.Abs(constant)));
        }

        return side.ToString();
    }

    private static void AppendSign(StringBuilder side, bool isNegative) =>
        side.Append((side.Length, isNegative) switch { (0, false) => "", (0, true) => "−", (_, false) => " + ", _ => " − " });

    private string Term(Operand operand) =>
        _language.In(operand.Source, Label(operand.Label)) + (operand.Value is { } value ? " " + NumberText.Printed(value) : operand.Special is { } special ? " " + VisibleText.Escape(special) : _language.Blank);

    private string Listed()
    {
        var listed = string.Join(_language.Comma, parts.Operands.Take(Named).Select(Term));
        return parts.Operands.Count > Named ? $"{listed}{_language.Comma}… {_language.More(parts.Operands.Count - Named)}" : listed;
    }

    private bool IsTotalLeftBlank() =>
        parts.LeftCount == 1 && parts.Operands[0] is { Value: null, Special: null } && parts.Operands.Skip(1).Any(o => o.Value is not (null or 0));

    private string Label(LocalizedText text) => VisibleText.Escape(text.In(tag));
}
