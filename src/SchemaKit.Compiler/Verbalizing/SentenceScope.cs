using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Verbalizing;

internal enum ScopeKind
{
    None,
    Column,
    Row,
    Cell,
    Entry,
    Overall,
    ListRow,

    /// <summary>Each column of a list whose overall row adds up the entries.</summary>
    OverallColumn,
}

/// <summary>What a sentence is said of: decides what it need not name.</summary>
/// <param name="Table">The quantified table or list.</param>
internal sealed record SentenceScope(ScopeKind Kind, BoundTable? Table)
{
    public static SentenceScope Whole { get; } = new(ScopeKind.None, null);

    /// <summary>The list whose rows are quantified.</summary>
    public BoundTable? List => Kind is ScopeKind.Entry or ScopeKind.Overall or ScopeKind.ListRow ? Table : null;

    /// <summary>The rows or columns that are named without their table.</summary>
    public IReadOnlyList<BoundNode> Tree => Kind switch
    {
        ScopeKind.Column => Table!.Rows,
        ScopeKind.Row => Table!.Columns,
        _ => [],
    };

    public static SentenceScope Of(BoundRule rule) => new(
        rule.Quantifier switch
        {
            Quantifier.Column => ScopeKind.Column,
            Quantifier.Row => ScopeKind.Row,
            Quantifier.Cell => ScopeKind.Cell,
            Quantifier.Entry => ScopeKind.Entry,
            Quantifier.Overall => ScopeKind.Overall,
            Quantifier.ListRow => ScopeKind.ListRow,
            _ => ScopeKind.None,
        },
        rule.Table);
}
