namespace SchemaKit.Compiler.Diagnostics;

/// <content>SK01xx: the definition has the right form.</content>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule MissingMember = Error(
        "SK0101",
        "Member is missing",
        "Member '{0}' is missing in {1}; add it",
        "The place is the opening brace of the object that needs the member.");

    public static readonly DiagnosticRule UnknownMember = Error(
        "SK0102",
        "Unknown member",
        "Unknown member '{0}' in {1}{2}",
        "Every member of a definition means something; what is not known is never passed over.");

    public static readonly DiagnosticRule WrongType = Error(
        "SK0103",
        "Wrong JSON type",
        "Expected {0}, found {1}",
        "See the language reference for the form of each member. A member that is not needed is left out, not set to null.");

    public static readonly DiagnosticRule InvalidId = Error(
        "SK0104",
        "Invalid id",
        "'{0}' is not an id; use 1 to 64 of A-Z, a-z and 0-9, a letter first",
        "Ids become names in code, JSON and SQL, so they are plain ASCII. What people read is the label.");

    public static readonly DiagnosticRule IdsClash = Error(
        "SK0105",
        "Ids clash",
        "Id '{0}' and '{1}' at line {2}, column {3} differ at most in case; rename one of the two",
        "Ids are unique among siblings ignoring case, since file systems and SQL do not tell case apart.");

    public static readonly DiagnosticRule InvalidStandard = Error(
        "SK0106",
        "Invalid name of a standard",
        "'{0}' is not a name of a standard; use up to 64 of a-z, 0-9 and single hyphens, a letter first",
        "The name is the first part of the file name, e.g. gov-info-disclosure.");

    public static readonly DiagnosticRule InvalidEdition = Error(
        "SK0107",
        "Invalid edition",
        "'{0}' is not an edition; use up to 32 of A-Z, a-z, 0-9 and points, no point first",
        "An edition is a year or a version, e.g. 2021 or 1.2.");

    public static readonly DiagnosticRule InvalidLanguage = Error(
        "SK0108",
        "Invalid language tag",
        "'{0}' is not a language tag; use BCP 47, e.g. zh-Hans",
        "Texts are given by language: an object from language tags to wordings.");

    public static readonly DiagnosticRule RepeatedLanguage = Error(
        "SK0109",
        "Language stands twice",
        "Language '{0}' already stands at line {1}, column {2}; keep one of the two",
        "Language tags are compared ignoring case.");

    public static readonly DiagnosticRule InvalidNamespace = Error(
        "SK0110",
        "Invalid namespace",
        "'{0}' is not a namespace; join ids by points, e.g. Gov.Disclosure",
        "Without this member the namespace comes from the standard and the edition.");

    public static readonly DiagnosticRule UnknownWord = Error(
        "SK0111",
        "Unknown word",
        "Unknown {0} '{1}'; use {2}{3}",
        "The member takes one of a few words, all in small letters.");

    public static readonly DiagnosticRule NotSupported = Error(
        "SK0112",
        "Not supported yet",
        "'{0}' is not supported yet; leave it out",
        "The language has the word, this version of the compiler does not. Passing over it would lose what it says.");

    public static readonly DiagnosticRule TooManyRows = Error(
        "SK0113",
        "Too many rows",
        "Table '{0}' has more than {1} rows; split it",
        "Rows past the limit have not been read.");

    public static readonly DiagnosticRule TooManyColumns = Error(
        "SK0114",
        "Too many columns",
        "Table '{0}' has more than {1} columns; split it",
        "Columns past the limit have not been read.");

    public static readonly DiagnosticRule Empty = Error(
        "SK0115",
        "Nothing in it",
        "'{0}' is empty; it needs at least one {1}",
        "A member that holds nothing is left out; one that must be there holds something.");

    public static readonly DiagnosticRule SumOfOnGroup = Error(
        "SK0116",
        "Total on a group",
        "'{0}' is a group and holds no cells; put 'sumOf' on a leaf",
        "A total is a row or column of its own, without children.");

    public static readonly DiagnosticRule LabelMissing = Warning(
        "SK0117",
        "Label is missing",
        "'{0}' has no label; add 'label' with the printed words",
        "Without a label, messages and documents show the id.");

    public static readonly DiagnosticRule BuiltInKind = Error(
        "SK0118",
        "Kind is built in",
        "Kind '{0}' is built in; choose another id",
        "`count` is a whole number from 0, `change` a whole number of either sign; both mean the same in every definition.");

    public static readonly DiagnosticRule InvalidScale = Error(
        "SK0119",
        "Invalid scale",
        "Scale '{0}' is out of range; use a whole number from 0 to 6",
        "The scale is the number of fraction digits that values of the kind may have.");

    public static readonly DiagnosticRule InvalidBound = Error(
        "SK0120",
        "Bound does not fit the kind",
        "'{0}' {1} does not fit the kind; {2}",
        "Bounds are values of the kind: whole for integers and years, within the scale for decimals, and never past the largest value of the kind.");

    public static readonly DiagnosticRule BoundsOutOfOrder = Error(
        "SK0121",
        "Bounds are out of order",
        "'min' {0} is above 'max' {1}; exchange the two",
        "No value could lie between them.");

    public static readonly DiagnosticRule MisplacedMember = Error(
        "SK0122",
        "Member does not apply here",
        "'{0}' does not apply to {1}; remove it",
        "Rows have rows below them, columns have columns; a record table has no rows; only decimals have a scale, only code kinds have codes.");

    public static readonly DiagnosticRule UnknownPlaceholder = Error(
        "SK0123",
        "Unknown placeholder",
        "Unknown placeholder '{0}'; use {{organization}} or {{year}}{1}",
        "A title pattern is the printed title with these two placeholders; other braces may not stand in it.");

    public static readonly DiagnosticRule InvalidYear = Error(
        "SK0124",
        "Invalid year",
        "'{0}' is not a year; use a whole number from 1 to 9999",
        "Years are reporting years.");

    public static readonly DiagnosticRule YearsOutOfOrder = Error(
        "SK0125",
        "Years are out of order",
        "First year {0} is after last year {1}; exchange the two",
        "Both years are included.");

    public static readonly DiagnosticRule InvalidFactor = Error(
        "SK0126",
        "Invalid factor",
        "'{0}' is not a factor; use a whole number from 1 to {1}",
        "The factor says how many of the kind's units one of the other units is, e.g. 10000 for 万元 beside 元.");

    public static readonly DiagnosticRule InvalidTolerance = Error(
        "SK0127",
        "Invalid tolerance",
        "'{0}' is not a tolerance; use a number from 0 to {1} with at most {2} fraction digits",
        "An absolute tolerance is how far the two sides of a rule may differ; a relative one, which share of the larger side that may be.");

    public static readonly DiagnosticRule InvalidColumnsOf = Error(
        "SK0128",
        "No columns to take over",
        "'{0}' {1}{2}",
        "`columnsOf` names a table that stands before this one; its columns are taken over as they are.");

    public static readonly DiagnosticRule ReservedId = Error(
        "SK0129",
        "Id is reserved in lists",
        "'{0}' has a meaning of its own in lists; choose another id",
        "In a list, `entries` and `overall` are members of the payload and words of formulas.");

    public static readonly DiagnosticRule NestedTwice = Error(
        "SK0130",
        "List nested twice",
        "'{0}' is a list within the nested list '{1}'; the columns of a nested list are no lists",
        "Lists nest once. Make the inner list a table of its own, joined by key.");

    public static readonly DiagnosticRule TooManyRosters = Error(
        "SK0131",
        "Too many rosters",
        "A definition has at most {0} rosters",
        "A roster declares the bodies that the entries of several tables are about.");

    public static readonly DiagnosticRule InvalidSpecial = Error(
        "SK0132",
        "Invalid special value",
        "'{0}' cannot be a special value; use 1 to {1} characters that do not look like a date",
        "The text stands in the payload in place of a number or date.");

    public static readonly DiagnosticRule RepeatedSpecial = Error(
        "SK0133",
        "Special value stands twice",
        "Special value '{0}' already stands at line {1}, column {2}; keep one of the two",
        "Texts of special values are compared exactly.");

    public static readonly DiagnosticRule TooManySpecials = Error(
        "SK0134",
        "Too many special values",
        "A kind has at most {0} special values",
        "Use a code kind for a list of words.");

    public static readonly DiagnosticRule InvalidReading = Error(
        "SK0135",
        "Invalid reading of a special value",
        "{0} is no reading for '{1}'; use {2}",
        "A reading says what the special value counts for in sums, in comparisons, and in min and max.");

    public static readonly DiagnosticRule VariableForm = Error(
        "SK0136",
        "Malformed with",
        "'with' gives one variable its first and last value, e.g. {{ \"k\": [2, 10] }}, whole numbers from 0 to {0}, at most {1} values",
        "The rule is repeated for each value; `{k}`, `{k-1}` and `{k+1}` in its formula are replaced.");

    public static readonly IReadOnlyList<DiagnosticRule> ReadingRules =
    [
        MissingMember, UnknownMember, WrongType, InvalidId, IdsClash, InvalidStandard, InvalidEdition, InvalidLanguage, RepeatedLanguage,
        InvalidNamespace, UnknownWord, NotSupported, TooManyRows, TooManyColumns, Empty, SumOfOnGroup, LabelMissing, BuiltInKind,
        InvalidScale, InvalidBound, BoundsOutOfOrder, MisplacedMember, UnknownPlaceholder, InvalidYear, YearsOutOfOrder, InvalidFactor,
        InvalidTolerance, InvalidColumnsOf, ReservedId, NestedTwice, TooManyRosters, InvalidSpecial, RepeatedSpecial, TooManySpecials,
        InvalidReading, VariableForm,
    ];
}
