namespace SchemaKit.Runtime;

/// <summary>What the rules of one report are judged over.</summary>
internal readonly ref struct RuleInput
{
    /// <summary>The report itself.</summary>
    public required RuleSource Own { get; init; }

    /// <summary>The same body's report of the year before.</summary>
    public RuleSource Prior { get; init; }

    /// <summary>The sums over the reports of subordinate bodies.</summary>
    public RuleSource Children { get; init; }

    /// <summary>The reporting year; 0 if it is unknown.</summary>
    public int Year { get; init; }

    /// <summary>Bits of the members, by position in <see cref="ReportShape.Members"/>, that have a footnote.</summary>
    public ReadOnlySpan<ulong> Footnoted { get; init; }

    /// <summary>The same of a payload that could not be read, so that no year is known either.</summary>
    public RuleInput WithoutYear() => new() { Own = Own, Prior = Prior, Children = Children };

    public RuleSource this[OperandSource source] => source switch
    {
        OperandSource.Prior => Prior,
        OperandSource.Children => Children,
        _ => Own,
    };
}
