namespace SchemaKit.Compiler.Rules;

internal sealed partial class RuleParser
{
    private const string FactorExpected = "an id, a number, a function or '('";

    private TermSyntax? ParseTerm(bool isNegative)
    {
        if (ParseFactor() is not { } first)
            return null;
        if (first is not NumberSyntax coefficient || _token.Kind != TokenKind.Star)
            return new TermSyntax(isNegative, null, first);

        if (coefficient.Text.IndexOf('.') >= 0)
        {
            _diagnostics.ReportFractionalCoefficient(coefficient.Span, coefficient.Text);
            return null;
        }

        Advance();
        return ParseFactor() is { } factor ? new TermSyntax(isNegative, coefficient, factor) : null;
    }

    private FactorSyntax? ParseFactor() => _token.Kind switch
    {
        TokenKind.Number => ParseNumber(),
        TokenKind.Open => ParseGroup(),
        TokenKind.Star or TokenKind.Dot => ParseReference(_token),
        TokenKind.Name when !RuleWords.IsKeyword(_token.Text) => ParseCallOrReference(),
        _ => Unexpected<FactorSyntax>(FactorExpected),
    };

    private NumberSyntax? ParseNumber()
    {
        var number = new NumberSyntax(_token.Text, Place(_token));
        if (number.Text.Length > NumberLimit)
        {
            _diagnostics.ReportFormulaNumberTooLong(number.Span, NumberLimit, number.Text.Length);
            return null;
        }

        Advance();
        return number;
    }

    private GroupSyntax? ParseGroup()
    {
        var start = _token.Start;
        if (!Enter() || ParseSum() is not { } sum || !Leave("+, - or ')'"))
            return null;

        return new GroupSyntax(sum, _places.Of(start, _previousEnd));
    }

    private FactorSyntax? ParseCallOrReference()
    {
        var name = _token;
        Advance();
        return _token.Kind == TokenKind.Open ? ParseCall(name) : ParseReferenceAfter(name);
    }

    private CallSyntax? ParseCall(RuleToken name)
    {
        var function = IndexOfFunction(name.Text);
        if (function < 0)
        {
            _diagnostics.ReportUnknownFunction(Place(name), name.Text, RuleWords.Functions);
            return null;
        }

        if (!Enter())
            return null;

        var arguments = new List<SumSyntax>();
        do
        {
            if (ParseSum() is not { } argument)
                return null;

            arguments.Add(argument);
        }
        while (Skip(TokenKind.Comma));

        return Leave("+, -, ',' or ')'")
            ? new CallSyntax((RuleFunction)function, arguments, _places.Of(name.Start, _previousEnd))
            : null;
    }

    private static int IndexOfFunction(string name)
    {
        for (var i = 0; i < RuleWords.Functions.Count; i++)
        {
            if (RuleWords.Functions[i] == name)
                return i;
        }

        return -1;
    }

    private bool Enter()
    {
        if (_depth == DepthLimit)
        {
            _diagnostics.ReportFormulaTooDeep(Place(_token), DepthLimit);
            return false;
        }

        _depth++;
        Advance();
        return true;
    }

    private bool Leave(string expected)
    {
        _depth--;
        if (Skip(TokenKind.Close))
            return true;

        Unexpected<FactorSyntax>(expected);
        return false;
    }
}
