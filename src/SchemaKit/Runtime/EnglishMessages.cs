namespace SchemaKit.Runtime;

/// <summary>Messages in English.</summary>
internal sealed class EnglishMessages : MessageLanguage
{
    public static readonly EnglishMessages Instance = new();

    public override string Blank => " (blank)";

    public override string LeftBlank => " (left blank, counted as 0)";

    public override string Comma => ", ";

    public override string Difference(string difference, string instance) =>
        instance.Length == 0 ? $" (difference {difference})" : $" (difference {difference}, {instance})";

    public override string Sides(string text, string comparison, string operands) => $"{text}: {comparison} ({operands})";

    public override string Left(string value) => $"left {value}";

    public override string Right(string value) => $"right {value}";

    public override string More(int count) => $"{NumberText.Plain(count)} more";

    public override string Days(decimal count) => $"{NumberText.Printed(count)} {(Math.Abs(count) == 1 ? "day" : "days")}";

    public override string Prior(string label) => $"last year's {label}";

    public override string Children(string label) => $"subordinate bodies' {label}";

    public override string Explained(string id, string comparison, string table) => $"{id} does not hold ({comparison}); a footnote on {table} explains it";

    public override string Rule(string ruleId) => ruleId switch
    {
        PayloadRules.TooLarge => "The payload is not larger than 8 MiB",
        PayloadRules.InvalidEncoding => "The payload is UTF-8 with at most one byte order mark",
        PayloadRules.InvalidJson => "The payload is JSON",
        PayloadRules.TooDeep => "The payload is not nested deeper than 16",
        PayloadRules.NumberTooLong => "No number is longer than 1024 characters",
        PayloadRules.DuplicateKey => "A key stands once in an object",
        PayloadRules.UnknownKey => "Every key is one of the definition",
        PayloadRules.MissingKey => "Every key that the definition asks for is there",
        PayloadRules.WrongType => "Every value has the type that the definition asks for",
        PayloadRules.WrongDefinition => "Standard and edition are those of the definition",
        PayloadRules.NotWhole => "Only a whole number may stand here",
        PayloadRules.TooManyDigits => "No value has more fraction digits than its kind",
        PayloadRules.OutOfRange => "Every value is within the bounds of its kind",
        PayloadRules.InvalidValue => "Every value is one that its kind admits",
        PayloadRules.BlankForbidden => "No cell of this table is left blank",
        PayloadRules.UndeclaredEntry => "Every entry has a key that its roster declares",
        PayloadRules.DuplicateEntry => "A key stands once in a list",
        PayloadRules.TooManyEntries => "No list has more than 10000 entries",
        PayloadRules.WrongPrior => "The report of the year before is of the same body and standard, of that year, and of this edition or one that a migration leads from",
        PayloadRules.WrongChild => "The reports of subordinate bodies are of the same year, one of each body",
        _ => ruleId,
    };

    public override string Fault(string ruleId, IReadOnlyList<string> arguments)
    {
        var first = At(arguments, 0);
        return ruleId switch
        {
            PayloadRules.TooLarge => $"The payload is larger than the limit of {first} and was not read",
            PayloadRules.InvalidEncoding => "From here on this is not UTF-8, or a second byte order mark; save it as UTF-8",
            PayloadRules.InvalidJson when first == FaultWords.LoneSurrogate => "The string holds half of a surrogate pair, which is no character",
            PayloadRules.InvalidJson => "This is not JSON",
            PayloadRules.TooDeep => $"Nested deeper than {first}",
            PayloadRules.NumberTooLong => $"The number is longer than {first} characters",
            PayloadRules.DuplicateKey when arguments.Count > 2 =>
                $"The key \"{first}\" stands here again, first at line {arguments[1]}, column {arguments[2]}; keep one",
            PayloadRules.DuplicateKey => $"The key \"{first}\" stands here again; keep one",
            PayloadRules.UnknownKey => $"The definition has no key \"{first}\" here",
            PayloadRules.MissingKey => $"The key \"{first}\" is missing; write null for a blank cell",
            PayloadRules.WrongType => $"Expected {Word(first)} here, not {Word(At(arguments, 1))}",
            PayloadRules.WrongDefinition => $"Expected \"{first}\" here, not \"{At(arguments, 1)}\": the payload follows another standard or edition",
            PayloadRules.NotWhole => $"{first} is not a whole number",
            PayloadRules.TooManyDigits => $"{first} has more fraction digits than {At(arguments, 1)}",
            PayloadRules.OutOfRange => $"{first} is not within {At(arguments, 1)} to {At(arguments, 2)}",
            PayloadRules.InvalidValue => $"\"{first}\" cannot stand here: {Wanted(At(arguments, 1))}",
            PayloadRules.BlankForbidden => "This cell must not be left blank; write 0 for none",
            PayloadRules.UndeclaredEntry when arguments.Count == 0 => "The entry has no key; write one that the roster declares",
            PayloadRules.UndeclaredEntry => $"The roster does not declare \"{first}\"; add it there, or correct the key",
            PayloadRules.DuplicateEntry => $"\"{first}\" has an entry before in this list; keep one",
            PayloadRules.TooManyEntries => $"The list has more than {first} entries",
            PayloadRules.WrongPrior when At(arguments, 2) == FaultWords.NoMigration =>
                $"No migration leads from edition \"{At(arguments, 1)}\" to \"{first}\", so this report of the year before cannot be compared with",
            PayloadRules.WrongPrior when arguments.Count > 2 => $"The report of the year before cannot be read: {Fault(arguments[2], [.. arguments.Skip(3)])}",
            PayloadRules.WrongPrior => $"Expected \"{first}\" here, not \"{At(arguments, 1)}\": this is not the report of the year before",
            PayloadRules.WrongChild when arguments.Count > 2 => $"\"{first}\" has a report before, at position {At(arguments, 1)} of the subordinate bodies, and this one at {At(arguments, 2)}",
            PayloadRules.WrongChild => $"The report at position {At(arguments, 1)} of the subordinate bodies is not of {first}",
            _ => ruleId,
        };
    }

    public override string BlankCounted(int count) => $"{NumberText.Plain(count)} blank {(count == 1 ? "cell" : "cells")} counted as 0";

    public override string YearOutOfForce(int year, int first, int last) =>
        $"{NumberText.Plain(year)} is not one of the reporting years of this edition ({Years(first, last)})";

    private static string Wanted(string word) => word switch
    {
        FaultWords.Date => "write a date as yyyy-mm-dd",
        FaultWords.Code => "write a code of the list",
        FaultWords.Number or FaultWords.NumberOrNull => "write a number, or a special value that the definition names",
        FaultWords.Key => "write a key of 1 to 256 characters",
        _ => "write a text that is not empty",
    };

    private static string Word(string word) => word switch
    {
        FaultWords.Object => "an object",
        FaultWords.Array => "an array",
        FaultWords.String => "a string",
        FaultWords.StringOrNull => "a string or null",
        FaultWords.Number => "a number",
        FaultWords.NumberOrNull => "a number or null",
        FaultWords.Boolean => "a Boolean",
        FaultWords.Text => "a text",
        FaultWords.Date => "a date (yyyy-mm-dd)",
        FaultWords.Code => "a code",
        _ => word,
    };
}
