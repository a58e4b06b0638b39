namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Findings of the binder.</summary>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule UnknownKind = Error(
        "SK0201",
        "Unknown kind",
        "'{0}' is no kind{1}",
        "Name a kind of `kinds`, or one of the built-in kinds `count` and `change`.");

    public static readonly DiagnosticRule CellWithoutKind = Error(
        "SK0202",
        "Cell without a kind",
        "No kind says what a cell of '{0}' may hold, e.g. '{1}'",
        "Give the table a `cell`, or the row or column a `kind`.");

    public static readonly DiagnosticRule TwoKinds = Error(
        "SK0203",
        "Two kinds for one cell",
        "Row and column both say what the cell holds, '{0}' and '{1}'",
        "Leave `kind` to the columns or to the rows.");

    public static readonly DiagnosticRule UnknownReference = Error(
        "SK0204",
        "Unknown reference",
        "'{0}' names no {1}{2}",
        "Write the path of ids from the top of the tree, or `table.row.column`.");

    public static readonly DiagnosticRule GroupReference = Error(
        "SK0205",
        "Reference to a group",
        "'{0}' is a group and holds no figure of its own; name one of its leaves, or 'sum({0}.*)'",
        "Only leaves hold cells.");

    public static readonly DiagnosticRule StarOutsideFunction = Error(
        "SK0206",
        "* outside a function",
        "'{0}' names several cells; write 'sum({0})'",
        "`*` may stand in `sum`, `min`, `max` and `count`.");

    public static readonly DiagnosticRule TotalContainsItself = Error(
        "SK0207",
        "Total contains itself",
        "'{0}' makes the total '{1}' a part of itself",
        "Name only parts; `*` leaves the total out by itself.");

    public static readonly DiagnosticRule UnitMismatch = Error(
        "SK0208",
        "Units do not match",
        "'{0}' is in {1}, '{2}' in {3}; values of different units cannot be added or compared",
        "Compare like with like.");

    public static readonly DiagnosticRule NotANumber = Error(
        "SK0209",
        "Not a number",
        "'{1}' is of kind '{2}', which is no number",
        "Rules add and compare integers, decimals and years, and compare dates.");

    public static readonly DiagnosticRule UnknownTable = Error(
        "SK0210",
        "Unknown table",
        "'{0}' is no table{1}",
        "Name the id of a table.");

    public static readonly DiagnosticRule ForEachForm = Error(
        "SK0211",
        "Malformed forEach",
        "'{0}' is not of the form 'column of T', 'row of T', 'cell of T', 'entry of T' or 'overall of T'",
        "T is the id of a table or roster, or `table.path` of a nested list.");

    public static readonly DiagnosticRule ForEachOfRecord = Error(
        "SK0212",
        "forEach over a record table",
        "A record table has one row; '{0}' makes one instance a {1} only in a matrix",
        "Leave `forEach` out and write `table.column`, or use `cell of T`.");

    public static readonly DiagnosticRule RuleIdTaken = Error(
        "SK0213",
        "Rule id taken",
        "There is another rule '{0}'",
        "Written rules and the rules that totals imply (`table.node`) share their ids.");

    public static readonly DiagnosticRule TablePrintedTwice = Error(
        "SK0214",
        "Table printed twice",
        "'{0}' is printed in two places",
        "A table stands in one section, once.");

    public static readonly DiagnosticRule TableInNoSection = Warning(
        "SK0215",
        "Table in no section",
        "No section prints the table '{0}'; it follows the others in the payload",
        "Name the table in the `tables` of its section.");

    public static readonly DiagnosticRule RootKeyTaken = Error(
        "SK0216",
        "Payload key taken",
        "The payload has another member '{0}'",
        "Texts, tables, rosters and the head (standard, edition, organization, organizationCode, year, title, publicationDate, footnotes) stand side by side in the payload; letters of another case do not make another id.");

    public static readonly DiagnosticRule CoefficientTooLarge = Error(
        "SK0217",
        "Coefficient too large",
        "'{0}' is over the limit of {1} for coefficients",
        "The limit keeps every sum exact in 128 bits.");

    public static readonly DiagnosticRule ConstantTooFine = Error(
        "SK0218",
        "Too many fraction digits",
        "'{0}' has more than {1} fraction digits, or is too large",
        "Constants and tolerances have as many fraction digits as a kind may have.");

    public static readonly DiagnosticRule SumTooLarge = Error(
        "SK0219",
        "Sum too large",
        "The rule '{0}' can reach sums of more than 28 digits",
        "Use smaller coefficients, fewer terms or narrower kinds.");

    public static readonly DiagnosticRule WhereOutOfPlace = Error(
        "SK0222",
        "where does not fit forEach",
        "'where' cannot choose {1} here",
        "`column of` takes `columns`, `row of` takes `rows`, `cell of` takes both. Rows of lists are chosen by a condition: `\"where\": \"received > 0\"`.");

    public static readonly DiagnosticRule NoCell = Error(
        "SK0223",
        "Rule without a cell",
        "The rule compares constants only",
        "A rule is about at least one cell.");

    public static readonly DiagnosticRule UnknownAddend = Error(
        "SK0224",
        "Unknown path",
        "'{0}' {1}{2}",
        "Paths are relative to the parent of the total, or for `where` to the top of the tree; they end in a leaf or `*`.");

    public static readonly DiagnosticRule AddedTwice = Error(
        "SK0225",
        "Part added twice",
        "'{0}' adds '{1}' to '{2}' a second time",
        "Every part counts once.");

    public static readonly DiagnosticRule TotalOfNothing = Error(
        "SK0226",
        "Total of nothing",
        "The total '{0}' has no parts",
        "Name the parts in `sumOf`, or `*` for all siblings.");

    public static readonly DiagnosticRule RoundDigits = Error(
        "SK0227",
        "Digits to round to",
        "The last argument of {0} is a whole number from 0 to {1}",
        "It says how many fraction digits to keep.");

    public static readonly DiagnosticRule ArgumentCount = Error(
        "SK0228",
        "Number of arguments",
        "'{0}' takes {1}",
        "Group a sum with brackets.");

    public static readonly DiagnosticRule CountArgument = Error(
        "SK0229",
        "Argument of count",
        "Count takes references, to count which of their cells are filled",
        "E.g. `count(outcomes.*)`.");

    public static readonly DiagnosticRule TooManyCells = Error(
        "SK0230",
        "Too many cells",
        "With '{0}' the report has more than {1} cells",
        "Split the report.");

    public static readonly DiagnosticRule TooManyInstances = Error(
        "SK0231",
        "Too many rule instances",
        "With '{0}' there are more than {1} rule instances",
        "Quantify over less.");

    public static readonly DiagnosticRule TooManyTerms = Error(
        "SK0232",
        "Too many terms",
        "'{0}' adds more than {1} cells",
        "Split the sum by subtotals.");

    public static readonly DiagnosticRule UnknownRoster = Error(
        "SK0233",
        "Unknown roster",
        "'{0}' is no roster{1}",
        "`entries` names a roster of `rosters`; a list without one leaves it out, or has a `key` of its own.");

    public static readonly DiagnosticRule SetOutsideFunction = Error(
        "SK0234",
        "Entries outside a function",
        "'{0}' is a cell of each entry; write 'sum({0})', or name one row",
        "Cells of all entries stand alone in `sum`, `min`, `max` and `count`.");

    public static readonly DiagnosticRule NotAList = Error(
        "SK0235",
        "Not a list",
        "'{0}' is no list{1}",
        "Only list tables, lists nested in them and rosters have entries.");

    public static readonly DiagnosticRule ForEachOfList = Error(
        "SK0236",
        "forEach over a list",
        "'{0}' is a list; write 'entry of {0}', 'overall of {0}' or 'row of {0}' for both",
        "Lists are quantified by rows.");

    public static readonly DiagnosticRule NoOverall = Error(
        "SK0237",
        "No overall row",
        "'{0}' has no overall row",
        "Give the list an `overall`, or name its entries.");

    public static readonly DiagnosticRule ForEachOfNested = Error(
        "SK0238",
        "forEach over a nested list",
        "'{0}' is nested in the entries of '{1}' and has no rows of its own but entries; write 'entry of {1}' to speak of its overall row or of all its entries",
        "`entry of table.list` makes one instance for each entry of the nested list; formulas then name its columns.");

    public static readonly DiagnosticRule WhereCondition = Error(
        "SK0239",
        "Condition as where",
        "A condition chooses rows of lists; write 'if … then …', or name rows and columns",
        "`where` is a condition for rules over rows of lists and for rules without `forEach`.");

    public static readonly DiagnosticRule PrecisionNotLinear = Error(
        "SK0240",
        "Precision of a function",
        "The tolerance precision needs a formula of plain terms, without functions",
        "It adds up half a unit of the last place of every decimal cell. State an absolute or relative tolerance instead.");

    public static readonly DiagnosticRule Join = Error(
        "SK0241",
        "Nothing to join",
        "'{0}' {1}",
        "`list[key].column` is the row of another list with the same key as the quantified row; both lists name the same roster in `entries`.");

    public static readonly DiagnosticRule OtherReport = Error(
        "SK0242",
        "Not in other reports",
        "'{0}' {1}",
        "`prior.` reads last year's report: fixed cells, overall rows, and rows with the same key. `children.` adds up fixed cells and overall rows of the reports of subordinate bodies.");

    public static readonly DiagnosticRule DateArithmetic = Error(
        "SK0243",
        "Calculation with dates",
        "Dates can only be compared with dates, and chosen from by min and max",
        "Compare the two dates directly.");

    public static readonly DiagnosticRule ListReference = Error(
        "SK0244",
        "Reference to a list",
        "'{0}' does not say which rows; write {1}",
        "A list has many rows: name all of them in a function, the overall row, or in a rule over another list the row with the same key.");

    public static readonly DiagnosticRule ExistsArgument = Error(
        "SK0245",
        "Argument of exists",
        "'exists' takes a list, a row by its key, or an overall row",
        "E.g. `exists(appeals)`, `exists(appeals[office])`, `exists(appeals.overall)`.");

    public static readonly DiagnosticRule ValueArgument = Error(
        "SK0246",
        "Argument of value",
        "'value' takes one reference",
        "It reads special values as comparisons do, e.g. `min(value(entries.median))`.");

    public static readonly DiagnosticRule OnlyInEntries = Error(
        "SK0247",
        "Only in entries",
        "'{0}' is in a nested list, which overall rows do not have",
        "Quantify by `entry of`.");

    public static readonly IReadOnlyList<DiagnosticRule> BindingRules =
    [
        UnknownKind, CellWithoutKind, TwoKinds, UnknownReference, GroupReference, StarOutsideFunction,
        TotalContainsItself, UnitMismatch, NotANumber, UnknownTable, ForEachForm, ForEachOfRecord,
        RuleIdTaken, TablePrintedTwice, TableInNoSection, RootKeyTaken, CoefficientTooLarge, ConstantTooFine,
        SumTooLarge, WhereOutOfPlace, NoCell, UnknownAddend,
        AddedTwice, TotalOfNothing, RoundDigits, ArgumentCount, CountArgument, TooManyCells,
        TooManyInstances, TooManyTerms, UnknownRoster, SetOutsideFunction, NotAList, ForEachOfList, NoOverall,
        ForEachOfNested, WhereCondition, PrecisionNotLinear, Join, OtherReport, DateArithmetic, ListReference,
        ExistsArgument, ValueArgument, OnlyInEntries,
    ];
}
