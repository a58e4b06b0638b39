namespace SchemaKit.Compiler.Diagnostics;

/// <content>SK00xx: the file is JSON in UTF-8 and within the limits.</content>
internal static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule NotJson = Error(
        "SK0001",
        "Not JSON",
        "Expected {0}",
        "Write JSON as RFC 8259 has it: names and texts in double quotes, a comma between elements and none after the last, no comments.");

    public static readonly DiagnosticRule LoneSurrogate = Error(
        "SK0002",
        "Half a character",
        "'{0}' is half a character; write both halves or the character itself",
        "A character past U+FFFF is a pair of escapes, e.g. `\\uD83D\\uDE00`. One of the two is missing.");

    public static readonly DiagnosticRule DuplicateMember = Error(
        "SK0003",
        "Member stands twice",
        "Member '{0}' already stands at line {1}, column {2}; keep one of the two",
        "JSON readers disagree on which of two members counts, so a name may stand only once in an object.");

    public static readonly DiagnosticRule NestedTooDeep = Error(
        "SK0004",
        "Nested too deep",
        "Nested deeper than {0} levels; flatten it",
        "Objects and arrays may stand in one another up to this depth. What is nested deeper has not been read.");

    public static readonly DiagnosticRule StringTooLong = Error(
        "SK0005",
        "Text is too long",
        "Text is longer than {0} characters; shorten it",
        "The limit holds for every single text of a definition, names included.");

    public static readonly DiagnosticRule NumberTooLong = Error(
        "SK0006",
        "Number is too long",
        "Number is longer than {0} characters; shorten it",
        "The limit holds for the spelling of a number, leading and trailing zeros included.");

    public static readonly DiagnosticRule FileTooLarge = Error(
        "SK0007",
        "File is too large",
        "File is larger than {0} bytes; split the standard",
        "A file past this size has not been read.");

    public static readonly IReadOnlyList<DiagnosticRule> JsonRules =
    [
        NotJson, LoneSurrogate, DuplicateMember, NestedTooDeep, StringTooLong, NumberTooLong, FileTooLarge,
    ];
}
