using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>The fixed parts of sentences in one language. Writer and reader use the same, so they cannot disagree.</summary>
internal sealed class SentenceWords
{
    public required char OpenQuote { get; init; }

    public required char CloseQuote { get; init; }

    /// <summary>Joins the labels of a path.</summary>
    public required Word PathJoin { get; init; }

    /// <summary>Whether a path begins with the innermost label.</summary>
    public required bool IsInnermostFirst { get; init; }

    /// <summary>Around the path of ids that tells things of one name apart.</summary>
    public required WordPair Id { get; init; }

    public required WordPair Brackets { get; init; }

    public required Word ListSeparator { get; init; }

    public required Word Comma { get; init; }

    public required Word FullStop { get; init; }

    public required Word Plus { get; init; }

    public required Word Minus { get; init; }

    public required Word Negative { get; init; }

    /// <summary>After a coefficient.</summary>
    public required Word Times { get; init; }

    /// <summary>After a side of several addends; may be empty.</summary>
    public required Word SideSum { get; init; }

    /// <summary>Before the relation, after a side of several terms; may be empty.</summary>
    public required Word SideEnd { get; init; }

    /// <summary>By the value of <see cref="Relation"/>.</summary>
    public required IReadOnlyList<Word> Relations { get; init; }

    public required Word If { get; init; }

    public required Word Then { get; init; }

    public required WordPair Where { get; init; }

    public required Word And { get; init; }

    public required Word Or { get; init; }

    /// <summary>Around the arguments; not of <c>exists</c> and <c>quotient</c>.</summary>
    public required IReadOnlyDictionary<RuleFunction, WordPair> Functions { get; init; }

    /// <summary>Around the number of fraction digits, after what is rounded.</summary>
    public required WordPair RoundTo { get; init; }

    public required Word QuotientOpen { get; init; }

    public required Word QuotientBy { get; init; }

    public required WordPair QuotientTo { get; init; }

    public required WordPair ExistsNumber { get; init; }

    public required Word HasEntries { get; init; }

    public required Word HasNoEntries { get; init; }

    public required Word HasOverall { get; init; }

    public required Word HasNoOverall { get; init; }

    public required WordPair HasSame { get; init; }

    public required WordPair HasNoSame { get; init; }

    public required Word Filled { get; init; }

    public required Word Blank { get; init; }

    public required Word ThisTable { get; init; }

    /// <summary>Before a table; where innermost labels stand first, after what is in it.</summary>
    public required Word In { get; init; }

    /// <summary>Around the table that a whole sentence is about.</summary>
    public required WordPair About { get; init; }

    public required Word Prior { get; init; }

    /// <summary>Also read after what is meant; may be empty.</summary>
    public required Word PriorAfter { get; init; }

    /// <summary>Before what is added up over the reports of subordinate bodies.</summary>
    public required Word Children { get; init; }

    public required Word Table { get; init; }

    public required Word AfterTable { get; init; }

    public required WordPair Row { get; init; }

    public required WordPair AllRows { get; init; }

    public required WordPair Column { get; init; }

    public required WordPair All { get; init; }

    public required Word AllItems { get; init; }

    public required Word AfterNested { get; init; }

    public required Word Entries { get; init; }

    public required Word Overall { get; init; }

    public required WordPair Same { get; init; }

    public required Word Key { get; init; }

    public required Word EntriesAlone { get; init; }

    public required Word OverallAlone { get; init; }

    public required Word Cell { get; init; }

    public required Word Year { get; init; }

    public required WordPair Item { get; init; }

    public required bool HasChineseNumerals { get; init; }

    /// <summary>Around what a rule is repeated for.</summary>
    public required IReadOnlyDictionary<ScopeKind, WordPair> Scopes { get; init; }

    public required Word AfterScope { get; init; }

    /// <summary>Between a table and a list nested in it.</summary>
    public required Word NestedIn { get; init; }

    public required WordPair OnlyRows { get; init; }

    public required WordPair OnlyColumns { get; init; }

    public required WordPair Within { get; init; }

    public required WordPair WithinShare { get; init; }

    public required Word WithinRounding { get; init; }

    public static SentenceWords Of(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? ChineseWords.Words : EnglishWords.Words;
}
