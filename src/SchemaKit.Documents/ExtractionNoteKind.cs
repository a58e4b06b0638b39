namespace SchemaKit.Documents;

/// <summary>What a note on an extraction is about.</summary>
internal enum ExtractionNoteKind
{
    /// <summary>The text was UTF-8 that had been read in another encoding; it was put right.</summary>
    Misread,

    /// <summary>Characters were lost on the text's way and could not be put right.</summary>
    LostCharacters,

    /// <summary>JSON had to be mended to be read.</summary>
    MendedJson,

    /// <summary>The names of figures are another program's; shape and order told which cells they are.</summary>
    PlacedByShape,

    /// <summary>A heading was recognised by its first letters; the others are lost.</summary>
    DamagedHeading,

    /// <summary>No title line matches a title pattern.</summary>
    TitleNotFound,

    /// <summary>The title names no organization, and no line before it does.</summary>
    OrganizationNotFound,

    /// <summary>The line before the title may be the first part of the organization's name.</summary>
    OrganizationUncertain,

    /// <summary>The heading of a section was not found.</summary>
    MissingSection,

    /// <summary>A heading was recognised by its number alone.</summary>
    HeadingByNumber,

    /// <summary>A table was not found.</summary>
    MissingTable,

    /// <summary>The column labels are not those of the definition, or fit several tables.</summary>
    UnknownHeader,

    /// <summary>The column labels are torn and mixed, but their letters are all there; the columns were taken in the definition's order.</summary>
    JumbledHeader,

    /// <summary>A row of a table was not found.</summary>
    MissingRow,

    /// <summary>Values with a label that the table does not have, or whose place cannot be told.</summary>
    UnknownRow,

    /// <summary>A row stands there a second time; the first one counts.</summary>
    RepeatedRow,

    /// <summary>A row has too few values.</summary>
    TooFewValues,

    /// <summary>The values do not stand at their label, and it cannot be told which label they belong to.</summary>
    DetachedValues,

    /// <summary>The values do not stand at their label; number and order of the rows around told which row they are.</summary>
    PlacedByOrder,

    /// <summary>A row has too many values, or blank cells that fit in several ways.</summary>
    TooManyValues,

    /// <summary>A cell holds no value of its kind.</summary>
    UnreadableValue,

    /// <summary>A value is outside the bounds of its kind.</summary>
    ValueOutOfBounds,

    /// <summary>An amount stands without its unit, which may be one of several.</summary>
    UnitMissing,

    /// <summary>A remark inside a cell or a column label was left out.</summary>
    AnnotationDropped,

    /// <summary>Text among the tables that belongs to none.</summary>
    UnplacedText,

    /// <summary>There are more notes than are listed.</summary>
    MoreNotes,
}
