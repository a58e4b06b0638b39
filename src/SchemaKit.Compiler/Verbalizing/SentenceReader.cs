using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>Reads the sentence of a rule. What is not in the form of a sentence is read as nothing: prose says what it says.</summary>
internal sealed partial class SentenceReader
{
    private readonly SentenceNames _names;
    private readonly SentenceWords _words;
    private readonly SentenceScanner _text;
    private SentenceScope _scope;
    private BoundTable? _about;

    private SentenceReader(string sentence, SentenceNames names, SentenceScope scope)
    {
        (_names, _scope, _words) = (names, scope, SentenceWords.Of(names.Language));
        _text = new SentenceScanner(sentence);
    }

    /// <summary>What the sentence says; <see langword="null"/> if it is none.</summary>
    /// <param name="scope">What the sentence is said of, unless it says so itself.</param>
    public static SpokenRule? Read(string sentence, SentenceNames names, SentenceScope scope) => new SentenceReader(sentence, names, scope).Rule();

    private SpokenRule? Rule()
    {
        var (rows, columns) = Scope();
        ConditionSyntax? where = null, condition = null;
        if (_text.Has(_words.Where.Before) && ((where = Condition()) is null || !_text.Skip(_words.Where.After)))
            return null;
        if (_text.Has(_words.If) && ((condition = Condition()) is null || !_text.Skip(_words.Then)))
            return null;
        if (Comparison() is not { } assertion)
            return null;

        var (kind, tolerance) = Tolerance();
        _text.Has(_words.FullStop);
        return _text.IsAtEnd ? new SpokenRule(_scope, rows, columns, where, new RuleSyntax(condition, assertion), kind, tolerance) : null;
    }

    private ConditionSyntax? Condition()
    {
        var alternatives = new List<IReadOnlyList<ComparisonSyntax>>();
        do
        {
            var all = new List<ComparisonSyntax>();
            do
            {
                if (Comparison() is not { } comparison)
                    return null;
                all.Add(comparison);
            }
            while (_text.Has(_words.And));

            alternatives.Add(all);
        }
        while (_text.Has(_words.Or));

        return new ConditionSyntax(alternatives);
    }

    private ComparisonSyntax? Comparison()
    {
        if (_text.Try(RowsThere) is { } rows)
            return rows;
        if (Sum() is not { } left)
            return null;
        if (RuleReferences.Alone(left) is { } filled && (_text.Has(_words.Filled) ? "1" : _text.Has(_words.Blank) ? "0" : null) is { } number)
            return Count(filled, number);

        _text.Has(_words.Comma);
        for (var relation = 0; relation < _words.Relations.Count; relation++)
        {
            if (_text.Has(_words.Relations[relation]))
                return Sum() is { } right ? new ComparisonSyntax(left, (Relation)relation, right) : null;
        }

        return null;
    }

    private static ComparisonSyntax Count(ReferenceSyntax reference, string number) =>
        new(Alone(new CallSyntax(RuleFunction.Count, [Alone(reference)], default)), Relation.Equal, Alone(new NumberSyntax(number, default)));

    private ComparisonSyntax? RowsThere() => Rows() is var (reference, isThere)
        ? new ComparisonSyntax(Alone(new CallSyntax(RuleFunction.Exists, [Alone(reference)], default)), Relation.Equal, Alone(new NumberSyntax(isThere ? "1" : "0", default)))
        : null;

    private (ToleranceKind Kind, string Tolerance) Tolerance()
    {
        if (_text.Has(_words.WithinRounding))
            return (ToleranceKind.Precision, "");
        if (_text.Try(() => Within(_words.WithinShare)) is { } share)
            return (ToleranceKind.Relative, share);
        return (ToleranceKind.Absolute, _text.Try(() => Within(_words.Within)) ?? "");
    }

    private string? Within(WordPair around) =>
        _text.Has(around.Before) && _text.Number() is { Length: > 0 } number && _text.Skip(around.After) ? number : null;

    private static SumSyntax Alone(FactorSyntax factor) => new([new TermSyntax(false, null, factor)], default);
}
