namespace SchemaKit.Runtime;

/// <summary>What emitted code states once about its report: the payload's members, the trees, the rules, and the code that judges them.</summary>
public sealed class ReportShape
{
    private ShapeIndex? _index;

    /// <summary>Id of the standard, the payload's <c>standard</c>.</summary>
    public required string Standard { get; init; }

    /// <summary>The payload's <c>edition</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>What the report is called.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    /// <summary>Languages of labels and messages, the main one first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>First reporting year of the edition; 0 is open.</summary>
    public int FirstYear { get; init; }

    /// <summary>Last reporting year of the edition; 0 is open.</summary>
    public int LastYear { get; init; }

    /// <summary>Members of the head that the payload need not have, but for this report must: organizationCode, title, publicationDate.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>The payload's members after the head, in canonical order.</summary>
    public required IReadOnlyList<MemberShape> Members { get; init; }

    /// <summary>The rules in the definition's order.</summary>
    public required IReadOnlyList<RuleShape> Rules { get; init; }

    /// <summary>Judges every rule.</summary>
    public required RuleChecks Check { get; init; }

    /// <summary>How many cells all tables have.</summary>
    public required int CellCount { get; init; }

    /// <summary>How many rule instances there are.</summary>
    public required int InstanceCount { get; init; }

    internal ShapeIndex Index => _index ??= new ShapeIndex(this);
}

/// <summary>Judges every rule of a report.</summary>
public delegate void RuleChecks(ref RuleRun run);

/// <summary>A member of the payload: narrative text, or a table.</summary>
/// <param name="Id">The payload's key.</param>
public abstract record MemberShape(string Id);

/// <summary>A section of narrative text.</summary>
/// <param name="Id">The payload's key.</param>
public sealed record TextShape(string Id) : MemberShape(Id);

/// <summary>A table.</summary>
/// <param name="Id">The payload's key.</param>
/// <param name="Label">Printed label; empty if none.</param>
/// <param name="FirstCell">Index of its first cell.</param>
/// <param name="Blank">What blank means.</param>
/// <param name="Rows">Row tree; empty for a record table.</param>
/// <param name="Columns">Column tree.</param>
/// <param name="Kinds">The kind of each cell, row by row; one if all are the same.</param>
public sealed record TableShape(
    string Id, LocalizedText Label, int FirstCell, BlankMeaning Blank, IReadOnlyList<NodeShape> Rows, IReadOnlyList<NodeShape> Columns, IReadOnlyList<KindShape> Kinds)
    : MemberShape(Id)
{
    /// <summary>What a list has; <see langword="null"/> for the other shapes. <see cref="Rows"/> is then empty, and <see cref="Kinds"/> has one kind for each cell of an entry.</summary>
    public ListShape? List { get; init; }
}

/// <summary>The open rows of a list table, of a list nested in its entries, or of a roster.</summary>
/// <param name="Index">Position among the report's lists: rosters first, then list tables in canonical order, each followed by the lists nested in it.</param>
/// <param name="KeyId">The member that holds the key; empty if entries have none.</param>
/// <param name="Roster">Index of the list that declares the keys, its own for a roster; -1 if they are declared nowhere.</param>
/// <param name="HasOverall">Whether there is an overall row: fixed cells of a table, cells of the entry above for a nested list.</param>
public sealed record ListShape(int Index, string KeyId, int Roster, bool HasOverall)
{
    /// <summary>Whether the payload may lack the table.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Of a roster: in a report without entries the overall row of a list stands for its only entry.</summary>
    public bool OverallStandsAlone { get; init; }

    /// <summary>What the form prints at the overall row; empty if nothing.</summary>
    public LocalizedText OverallLabel { get; init; } = LocalizedText.Empty;
}

/// <summary>A row or column: a group, or a leaf that holds cells.</summary>
/// <param name="Id">The payload's key.</param>
/// <param name="Label">Printed label with its number, short where there is a short form; used in messages.</param>
/// <param name="Children">Empty for a leaf.</param>
public sealed record NodeShape(string Id, LocalizedText Label, params IReadOnlyList<NodeShape> Children)
{
    /// <summary>The list nested here, whose columns are its own and not children of the node; <see langword="null"/> for any other column.</summary>
    public TableShape? NestedList { get; init; }
}

/// <summary>What a blank cell means in arithmetic.</summary>
public enum BlankMeaning
{
    /// <summary>Counts as 0, with a note; a date as <see cref="Unknown"/>.</summary>
    Zero,

    /// <summary>Rules that read the cell are not evaluated.</summary>
    Unknown,

    /// <summary>An error at the cell.</summary>
    Forbidden,
}

/// <summary>What a cell may hold.</summary>
/// <param name="Base">What the value is made of.</param>
/// <param name="Scale">Fraction digits; a cell holds <c>value * 10^Scale</c>.</param>
/// <param name="Min">Smallest scaled value.</param>
/// <param name="Max">Largest scaled value.</param>
/// <param name="Codes">Ids of a code list; a cell holds the position.</param>
public sealed record KindShape(KindBase Base, int Scale, long Min, long Max, params IReadOnlyList<string> Codes)
{
    /// <summary>Values that are no number. Where a cell holds one it holds <c>long.MinValue + 1 + position</c>.</summary>
    public IReadOnlyList<SpecialShape> Specials { get; init; } = [];

    private const long FirstSpecial = long.MinValue + 1;

    /// <summary>The special value that a cell holds; <see langword="null"/> if it holds another one.</summary>
    /// <param name="value">What the cell holds.</param>
    public SpecialShape? SpecialOf(long value) => value < FirstSpecial + Specials.Count && value >= FirstSpecial ? Specials[(int)(value - FirstSpecial)] : null;

    /// <summary>What a cell holds for a special value.</summary>
    /// <param name="special">Its text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no such special value.</exception>
    public long ValueOf(string special)
    {
        for (var i = 0; i < Specials.Count; i++)
        {
            if (Specials[i].Text == special)
                return ValueOfSpecial(i);
        }

        throw new ArgumentOutOfRangeException(nameof(special), special, "no special value of the cell's kind");
    }

    /// <summary>What a cell holds for the special value at a position.</summary>
    public static long ValueOfSpecial(int position) => FirstSpecial + position;
}

/// <summary>A value that is no number, such as <c>N/A</c>.</summary>
/// <param name="Text">As the payload has it.</param>
/// <param name="InSums">As an addend.</param>
/// <param name="InComparisons">As a whole side of a comparison.</param>
/// <param name="InExtremes">In <c>min</c> and <c>max</c>.</param>
/// <param name="IsValue">Whether it counts as a value.</param>
public sealed record SpecialShape(string Text, SpecialReading InSums, SpecialReading InComparisons, SpecialReading InExtremes, bool IsValue);

/// <summary>What a special value counts for in one use.</summary>
/// <param name="Kind">Whether it is a number there.</param>
/// <param name="Value">Scaled by the kind's scale.</param>
public readonly record struct SpecialReading(SpecialReadingKind Kind, long Value);

/// <summary>How a special value is taken in one use.</summary>
public enum SpecialReadingKind
{
    /// <summary>As a number.</summary>
    Number,

    /// <summary>Left out.</summary>
    Skip,

    /// <summary>The rule instance is not evaluated.</summary>
    Unknown,
}

/// <summary>What a value kind is made of.</summary>
public enum KindBase
{
    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fixed count of fraction digits.</summary>
    Decimal,

    /// <summary>Any text that is not empty.</summary>
    Text,

    /// <summary>A year, 1 to 9999.</summary>
    Year,

    /// <summary>A date, <c>yyyy-mm-dd</c> (RFC 3339 full-date); held as day number, 1 = 0001-01-01.</summary>
    Date,

    /// <summary>A code of a list; held as position in the list.</summary>
    Code,
}

/// <summary>What a rule quantifies over.</summary>
public enum Quantifier
{
    /// <summary>Nothing: one instance.</summary>
    None,

    /// <summary>The columns of a table.</summary>
    Column,

    /// <summary>The rows of a table.</summary>
    Row,

    /// <summary>The cells of a table.</summary>
    Cell,

    /// <summary>The entries of a list; its overall row instead if that stands alone.</summary>
    Entry,

    /// <summary>The overall row of a list.</summary>
    Overall,

    /// <summary>The entries of a list, then its overall row.</summary>
    ListRow,
}

/// <summary>How both sides of a rule compare.</summary>
public enum Relation
{
    /// <summary>=</summary>
    Equal,

    /// <summary>&lt;=</summary>
    LessOrEqual,

    /// <summary>&gt;=</summary>
    GreaterOrEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>&gt;</summary>
    Greater,
}

/// <summary>What a violation says about its rule; the arithmetic itself is emitted code.</summary>
public sealed record RuleShape(string Id, RuleStatus Status, RuleSeverity Severity, Relation Relation)
{
    /// <summary>The rule's sentence.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>What the rule quantifies over.</summary>
    public Quantifier Quantifier { get; init; }

    /// <summary>Id of the quantified table.</summary>
    public string Table { get; init; } = "";

    /// <summary>Fraction digits of both sides as they are judged.</summary>
    public int Scale { get; init; }

    /// <summary>Written factor of each operand with everything on the left; 0 inside a function.</summary>
    public required IReadOnlyList<int> Coefficients { get; init; }

    /// <summary>How many operands stand on the left.</summary>
    public required int LeftCount { get; init; }

    /// <summary>Which operand a violation points at. In the general form: 0 is the first of the left side, 1 the first of the right side if it has any.</summary>
    public int Primary { get; init; }

    /// <summary>The constant addends of both sides.</summary>
    public decimal LeftConstant { get; init; }

    /// <summary>The constant addends of the right side.</summary>
    public decimal RightConstant { get; init; }

    /// <summary>First reporting year; 0 is open.</summary>
    public int FirstYear { get; init; }

    /// <summary>Last reporting year; 0 is open.</summary>
    public int LastYear { get; init; }

    /// <summary>Index of the quantified list; -1 if the rule is over fixed cells.</summary>
    public int List { get; init; } = -1;

    /// <summary>How many conditions come before the assertion: where the rule applies, and what it presupposes.</summary>
    public int Conditions { get; init; }

    /// <summary>Whether the first of them decides if there is an instance.</summary>
    public bool HasWhere { get; init; }

    /// <summary>Whether an overall row has no instance.</summary>
    public bool EntriesOnly { get; init; }

    /// <summary>Whether a side is more than a sum of cells and constants.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Whether it compares sums of fixed cells of the report as they are: no factor, no constant, no condition, no tolerance, and no difference of its sides beyond 64 bits.</summary>
    public bool IsSum { get; init; }

    /// <summary>Whether dates are compared.</summary>
    public bool IsDate { get; init; }

    /// <summary>What a rule over a list says of each of its rows more than once, e.g. of several columns; empty if it says one thing.</summary>
    public IReadOnlyList<NodeShape> Patterns { get; init; } = [];

    /// <summary>The variable the rule is repeated for; empty if it is not.</summary>
    public string Variable { get; init; } = "";

    /// <summary>The table whose footnote explains what does not hold; empty if none does.</summary>
    public string ExplainedBy { get; init; } = "";

    /// <summary>Whether the rule reads the report of the year before.</summary>
    public bool ReadsPrior { get; init; }

    /// <summary>Whether the rule reads the reports of subordinate bodies.</summary>
    public bool ReadsChildren { get; init; }
}
