using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>Says a rule in one language. <see cref="SentenceReader"/> reads every sentence back.</summary>
internal sealed partial class SentenceWriter
{
    private readonly SentenceNames _names;
    private readonly SentenceScope _scope;
    private readonly SentenceWords _words;
    private readonly bool _usesItems;

    /// <summary>The table that the whole sentence is about, so that it is named once.</summary>
    private readonly BoundTable? _about;

    private SentenceWriter(SentenceNames names, SpokenRule rule)
    {
        (_names, _scope, _words) = (names, rule.Scope, SentenceWords.Of(names.Language));
        var relative = RuleReferences.Of(rule).Where(IsRelative).ToList();
        _about = _scope.Kind == ScopeKind.None ? TableOfAll(rule) : null;
        _usesItems = relative.Count > 0 && relative.All(r => ItemNumbers.Of(_scope.Tree, r.Path) is not null);
    }

    /// <summary>The whole rule: what it is repeated for, its conditions and its formula.</summary>
    public static string Of(SpokenRule rule, SentenceNames names)
    {
        var writer = new SentenceWriter(names, rule);
        return Capitalized(writer.Scope(rule) + writer.WithConditions(rule));
    }

    /// <summary>The formula alone, as forms print it where the table says what it is repeated for.</summary>
    public static string FormulaOf(SpokenRule rule, SentenceNames names)
    {
        var writer = new SentenceWriter(names, rule);
        return Capitalized((writer._about is null ? "" : writer.Scope(rule)) + writer.WithConditions(rule));
    }

    private string WithConditions(SpokenRule rule)
    {
        var text = new StringBuilder();
        if (rule.Where is { } where)
            text.Append(_words.Where.Around(Condition(where)));
        if (rule.Formula.Condition is { } condition)
            text.Append(_words.If).Append(Condition(condition)).Append(_words.Then);
        return text.Append(Comparison(rule.Formula.Assertion)).Append(Tolerance(rule)).ToString();
    }

    private string Scope(SpokenRule rule)
    {
        if (_about is not null)
            return _words.About.Around(_words.Table + Quoted(_names.Tables.NameOf(_about.Id))) + _words.AfterScope;
        if (!_words.Scopes.TryGetValue(_scope.Kind, out var around))
            return "";

        return around.Around(ScopeTable())
            + Limit(rule.Rows, _words.OnlyRows, _scope.Table!.Rows)
            + Limit(rule.Columns, _words.OnlyColumns, _scope.Table.Columns)
            + _words.AfterScope;
    }

    /// <summary>The matrix or record that every reference starts from.</summary>
    private BoundTable? TableOfAll(SpokenRule rule)
    {
        var ids = RuleReferences.Of(rule).Select(r => r.Segments[0].Text).Distinct().ToList();
        return ids is [{ } id] && _names.Table(id) is { List: null } table ? table : null;
    }

    private string ScopeTable()
    {
        var list = _scope.Table!.List;
        var table = _words.Table + Quoted(_names.Tables.NameOf(list?.Parent?.Id ?? _scope.Table.Id));
        if (list?.Parent is not { } parent)
            return table;

        var nested = Path(parent.Columns, list.Node!.Path);
        return _words.IsInnermostFirst ? nested + _words.NestedIn + table : table + _words.NestedIn + nested;
    }

    private string Limit(IReadOnlyList<string>? paths, WordPair around, IReadOnlyList<BoundNode> tree) =>
        paths is null ? "" : around.Around(string.Join(_words.ListSeparator.Written, paths.Select(p => LeavesOf(tree, p.Split('.'), 0))));

    private string Condition(ConditionSyntax condition) => string.Join(
        _words.Or.Written, condition.Alternatives.Select(all => string.Join(_words.And.Written, all.Select(Comparison))));

    private string Comparison(ComparisonSyntax comparison)
    {
        if (Special(comparison) is { } special)
            return special;

        var end = comparison.Left.Terms.Count > 1 ? _words.SideEnd.Written : "";
        return Sum(comparison.Left, isSide: true) + end + _words.Relations[(int)comparison.Relation] + Sum(comparison.Right, isSide: true);
    }

    /// <summary>Whether something is there, or filled in, has words of its own.</summary>
    private string? Special(ComparisonSyntax comparison)
    {
        if (comparison is not { Relation: Relation.Equal, Left.Terms: [{ IsNegative: false, Coefficient: null, Factor: CallSyntax { Arguments.Count: 1 } call }] }
            || comparison.Right is not { Terms: [{ IsNegative: false, Coefficient: null, Factor: NumberSyntax { Text: "0" or "1" } number }] }
            || RuleReferences.Alone(call.Arguments[0]) is not { } reference)
            return null;

        var isThere = number.Text == "1";
        if (call.Function == RuleFunction.Exists)
            return Rows(reference, isThere);
        if (call.Function != RuleFunction.Count || IsSet(reference))
            return null;
        return Reference(reference) + (isThere ? _words.Filled : _words.Blank);
    }

    private string Tolerance(SpokenRule rule) => rule switch
    {
        { HasTolerance: false } => "",
        { ToleranceKind: ToleranceKind.Precision } => _words.WithinRounding.Written,
        { ToleranceKind: ToleranceKind.Relative } => _words.WithinShare.Around(rule.Tolerance),
        _ => _words.Within.Around(rule.Tolerance),
    };

    private static string Capitalized(string sentence) =>
        sentence.Length > 0 && sentence[0] is >= 'a' and <= 'z' ? (char)(sentence[0] - 'a' + 'A') + sentence.Substring(1) : sentence;
}
