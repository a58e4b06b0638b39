namespace SchemaKit;

/// <summary>Ids of the rules that every payload must obey. They hold a hyphen, which no id of a definition can, and never change their meaning.</summary>
public static class PayloadRules
{
    /// <summary>Larger than 8 MiB.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Not UTF-8 (RFC 3629), or a second byte order mark.</summary>
    public const string InvalidEncoding = "invalid-encoding";

    /// <summary>Not JSON (RFC 8259), a lone surrogate included.</summary>
    public const string InvalidJson = "invalid-json";

    /// <summary>Nested deeper than 16.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>A number token longer than 1,024 characters.</summary>
    public const string NumberTooLong = "number-too-long";

    /// <summary>A key stands twice in one object.</summary>
    public const string DuplicateKey = "duplicate-key";

    /// <summary>A key that the definition does not have.</summary>
    public const string UnknownKey = "unknown-key";

    /// <summary>A key that must be there is absent.</summary>
    public const string MissingKey = "missing-key";

    /// <summary>A value of another JSON type than the definition asks for.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>The payload names another standard or edition than the definition.</summary>
    public const string WrongDefinition = "wrong-definition";

    /// <summary>A whole number was wanted; judged by exact value, so 1.0 is whole.</summary>
    public const string NotWhole = "not-whole";

    /// <summary>More fraction digits than the kind's scale; trailing zeros do not count.</summary>
    public const string TooManyDigits = "too-many-digits";

    /// <summary>Outside the bounds of the kind.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>Not a code of the list, not a date, or an empty text where one must stand.</summary>
    public const string InvalidValue = "invalid-value";

    /// <summary>Left blank in a table that forbids it.</summary>
    public const string BlankForbidden = "blank-forbidden";

    /// <summary>The key of an entry is blank, or its roster does not declare it.</summary>
    public const string UndeclaredEntry = "undeclared-entry";

    /// <summary>The key of an entry occurs before in the same list.</summary>
    public const string DuplicateEntry = "duplicate-entry";

    /// <summary>More entries than a list may have.</summary>
    public const string TooManyEntries = "too-many-entries";

    /// <summary>The report given as last year's is of another body, of another standard, not of the year before, or of an edition that no migration leads from.</summary>
    public const string WrongPrior = "wrong-prior";

    /// <summary>A report given as a subordinate body's is of another year, or the body has one before it.</summary>
    public const string WrongChild = "wrong-child";
}
