using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Rules;

/// <summary>Parses a formula by recursive descent. The first fault is reported and ends it: every method returns <see langword="null"/> from there on.</summary>
internal sealed partial class RuleParser
{
    /// <summary>The deepest nesting of parentheses, functions' included.</summary>
    public const int DepthLimit = 32;

    /// <summary>The longest number, in characters.</summary>
    public const int NumberLimit = 32;

    private const string RelationExpected = "=, <=, >=, < or >";

    private readonly RuleLexer _lexer;
    private readonly FormulaPlaces _places;
    private readonly DiagnosticBag _diagnostics;
    private RuleToken _token;
    private int _previousEnd;
    private int _depth;

    private RuleParser(FormulaText formula, DiagnosticBag diagnostics)
    {
        _lexer = new RuleLexer(formula.Text);
        _places = new FormulaPlaces(formula);
        _diagnostics = diagnostics;
        _token = _lexer.Next();
    }

    /// <summary>The formula's tree, or <see langword="null"/> after one reported fault.</summary>
    /// <param name="formula">The span is that of the JSON string, quotes included.</param>
    public static RuleSyntax? Parse(Located<string> formula, DiagnosticBag diagnostics) => Parse(FormulaText.Of(formula), diagnostics);

    public static RuleSyntax? Parse(FormulaText formula, DiagnosticBag diagnostics) => new RuleParser(formula, diagnostics).ParseRule();

    /// <summary>A condition that stands alone, as <c>where</c>; <see langword="null"/> after one reported fault.</summary>
    public static ConditionSyntax? ParseCondition(FormulaText condition, DiagnosticBag diagnostics)
    {
        var parser = new RuleParser(condition, diagnostics);
        if (parser.ParseCondition() is not { } syntax)
            return null;

        return parser._token.Kind == TokenKind.End ? syntax : parser.Unexpected<ConditionSyntax>("'and', 'or' or the end");
    }

    private RuleSyntax? ParseRule()
    {
        ConditionSyntax? condition = null;
        if (IsWord(RuleWords.If))
        {
            Advance();
            condition = ParseCondition();
            if (condition is null)
                return null;
            if (!IsWord(RuleWords.Then))
                return Unexpected<RuleSyntax>("'and', 'or' or 'then'");

            Advance();
        }

        if (ParseComparison() is not { } assertion)
            return null;

        return _token.Kind == TokenKind.End ? new RuleSyntax(condition, assertion) : Unexpected<RuleSyntax>("+, - or the end");
    }

    private ConditionSyntax? ParseCondition()
    {
        var alternatives = new List<IReadOnlyList<ComparisonSyntax>>();
        do
        {
            var all = new List<ComparisonSyntax>();
            do
            {
                if (ParseComparison() is not { } comparison)
                    return null;

                all.Add(comparison);
            }
            while (Skip(RuleWords.And));

            alternatives.Add(all);
        }
        while (Skip(RuleWords.Or));

        return new ConditionSyntax(alternatives);
    }

    private ComparisonSyntax? ParseComparison()
    {
        // A column may be called not; only before another name the word is the keyword.
        if (IsWord(RuleWords.Not) && _lexer.Peek().Kind == TokenKind.Name)
            return ParseNotExists();
        if (ParseSum() is not { } left)
            return null;
        if (_token.Kind != TokenKind.Relation && IsExists(left))
            return new ComparisonSyntax(left, Relation.Equal, Number("1", left));
        if (_token.Kind != TokenKind.Relation)
            return Unexpected<ComparisonSyntax>("+, -, " + RelationExpected);

        var relation = RuleWords.RelationOf(_token.Text);
        Advance();
        if (ParseSum() is not { } right)
            return null;
        if (_token.Kind != TokenKind.Relation)
            return new ComparisonSyntax(left, relation, right);

        _diagnostics.ReportSecondComparison(Place(_token), _token.Text);
        return null;
    }

    private ComparisonSyntax? ParseNotExists()
    {
        Advance();
        if (!IsWord(RuleWords.Functions[(int)RuleFunction.Exists]))
            return Unexpected<ComparisonSyntax>("'exists'");

        var start = _token.Start;
        if (ParseFactor() is not { } factor)
            return null;

        var sum = new SumSyntax([new TermSyntax(false, null, factor)], _places.Of(start, _previousEnd));
        return IsExists(sum) ? new ComparisonSyntax(sum, Relation.Equal, Number("0", sum)) : Unexpected<ComparisonSyntax>("'('");
    }

    private static bool IsExists(SumSyntax sum) =>
        sum is { Terms: [{ IsNegative: false, Coefficient: null, Factor: CallSyntax { Function: RuleFunction.Exists } }] };

    private static SumSyntax Number(string digits, SumSyntax place) => new([new TermSyntax(false, null, new NumberSyntax(digits, place.Span))], place.Span);

    private SumSyntax? ParseSum()
    {
        var start = _token.Start;
        var terms = new List<TermSyntax>();
        var isNegative = Skip(TokenKind.Minus);
        while (true)
        {
            if (ParseTerm(isNegative) is not { } term)
                return null;

            terms.Add(term);
            if (_token.Kind is not (TokenKind.Plus or TokenKind.Minus))
                return new SumSyntax(terms, _places.Of(start, _previousEnd));

            isNegative = _token.Kind == TokenKind.Minus;
            Advance();
        }
    }

    private bool IsWord(string word) => _token.Kind == TokenKind.Name && _token.Text == word;

    private bool Skip(string word)
    {
        if (!IsWord(word))
            return false;

        Advance();
        return true;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
            return false;

        Advance();
        return true;
    }

    private void Advance()
    {
        _previousEnd = _token.End;
        _token = _lexer.Next();
    }

    private TextSpan Place(RuleToken token) => _places.Of(token.Start, token.End);

    private TSyntax? Unexpected<TSyntax>(string expected)
        where TSyntax : class
    {
        if (_token.Kind == TokenKind.End)
            _diagnostics.ReportUnexpectedEnd(_places.OfEnd, expected);
        else if (_token.Kind == TokenKind.Unknown)
            _diagnostics.ReportUnexpectedCharacter(Place(_token), _token.Text, RuleWords.InsteadOf(_token.Text));
        else
            _diagnostics.ReportUnexpectedToken(Place(_token), _token.Text, expected);
        return null;
    }
}
