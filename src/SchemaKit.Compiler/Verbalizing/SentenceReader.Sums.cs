using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Verbalizing;

/// <content>Sums and functions.</content>
internal sealed partial class SentenceReader
{
    /// <summary>Longer numbers are none of a form; nor do any but these have an exact value in rules.</summary>
    private const int NumberLimit = 12;

    private int _depth;

    /// <summary>Functions around the factor that is read. What names several cells stands only there.</summary>
    private int _calls;

    private SumSyntax? Sum()
    {
        var terms = new List<TermSyntax>();
        var isNegative = _text.Has(_words.Negative);
        while (true)
        {
            if (Term(isNegative) is not { } term)
                return null;

            terms.Add(term);
            isNegative = _text.Has(_words.Minus);
            if (!isNegative && !_text.Has(_words.Plus))
                break;
        }

        if (terms.Count > 1 && _text.Has(_words.SideSum) && terms.Any(t => t.IsNegative))
            return null;
        return new SumSyntax(terms, default);
    }

    private TermSyntax? Term(bool isNegative)
    {
        if (Number() is not { } first)
            return Factor() is { } alone ? new TermSyntax(isNegative, null, alone) : null;
        if (!_text.Has(_words.Times))
            return new TermSyntax(isNegative, null, first);
        return first.Text.IndexOf('.') < 0 && (Number() ?? Factor()) is { } factor ? new TermSyntax(isNegative, first, factor) : null;
    }

    private NumberSyntax? Number() => _text.Try(() =>
        _text.Number() is { Length: > 0 and <= NumberLimit } text && ExactNumber.Scale(text, DefinitionLimits.Scale, long.MaxValue, out _) == NumberFit.Fits
            ? new NumberSyntax(text, default)
            : null);

    private FactorSyntax? Factor()
    {
        if (_text.Try(ExistsNumber) is { } exists)
            return exists;
        if (_text.Has(_words.QuotientOpen))
            return Quotient();
        if (Function() is { } function)
            return Arguments(allowsOne: true) is { } prefixed && _text.Skip(_words.Functions[function].After) ? new CallSyntax(function, prefixed, default) : null;
        if (_text.Try(() => Arguments(allowsOne: false)) is { } arguments)
            return AfterArguments(arguments) is { } call ? call : arguments.Count == 1 ? new GroupSyntax(arguments[0], default) : null;
        if (Place() is not { } place)
            return null;
        if (!place.IsSet && _text.Has(_words.SideSum))
        {
            // "Their sum" after one cell is that of the whole side.
            _text.Position -= _words.SideSum.Written.Length;
            return place.Reference;
        }

        if (AfterArguments([Alone(place.Reference)]) is { } applied)
            return applied;
        return place.IsSet && _calls == 0 ? null : place.Reference;
    }

    /// <summary>A function whose word stands first.</summary>
    private RuleFunction? Function()
    {
        foreach (var function in _words.Functions)
        {
            if (_text.Has(function.Value.Before))
                return function.Key;
        }

        return null;
    }

    /// <summary>A function whose word stands last.</summary>
    private CallSyntax? AfterArguments(List<SumSyntax> arguments)
    {
        foreach (var function in _words.Functions)
        {
            if (function.Value.Before.Written.Length == 0 && _text.Has(function.Value.After))
                return new CallSyntax(function.Key, arguments, default);
        }

        return arguments.Count == 1 && _text.Try(() => Digits(_words.RoundTo)) is { } digits ? new CallSyntax(RuleFunction.Round, [arguments[0], Alone(digits)], default) : null;
    }

    private NumberSyntax? Digits(WordPair around) => _text.Has(around.Before) && Number() is { } digits && _text.Skip(around.After) ? digits : null;

    /// <summary>Sums in brackets; or a single reference without.</summary>
    private List<SumSyntax>? Arguments(bool allowsOne)
    {
        if (_depth == RuleParser.DepthLimit)
            return null;

        _depth++;
        _calls++;
        var arguments = allowsOne && !_text.Has(_words.Brackets.Before)
            ? Place() is { } place ? [Alone(place.Reference)] : null
            : allowsOne || _text.Has(_words.Brackets.Before) ? Listed() : null;
        _calls--;
        _depth--;
        return arguments;
    }

    private List<SumSyntax>? Listed()
    {
        var sums = new List<SumSyntax>();
        do
        {
            if (Sum() is not { } sum)
                return null;
            sums.Add(sum);
        }
        while (_text.Has(_words.ListSeparator));

        return _text.Has(_words.Brackets.After) ? sums : null;
    }

    private CallSyntax? Quotient()
    {
        if (_depth++ == RuleParser.DepthLimit)
            return null;

        var numerator = Sum();
        var denominator = numerator is not null && _text.Has(_words.QuotientBy) ? Sum() : null;
        var digits = denominator is null ? null : Digits(_words.QuotientTo);
        _depth--;
        return digits is null ? null : new CallSyntax(RuleFunction.Quotient, [numerator!, denominator!, Alone(digits)], default);
    }

    private CallSyntax? ExistsNumber() =>
        _text.Has(_words.ExistsNumber.Before) && Rows() is (var reference, true) && _text.Skip(_words.ExistsNumber.After)
            ? new CallSyntax(RuleFunction.Exists, [Alone(reference)], default)
            : null;
}
