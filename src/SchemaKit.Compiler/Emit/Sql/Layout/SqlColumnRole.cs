namespace SchemaKit.Compiler.Emit.Sql.Layout;

/// <summary>What a column is filled with.</summary>
internal enum SqlColumnRole
{
    ReportId,
    Source,
    Organization,
    OrganizationCode,
    Year,
    Title,
    PublicationDate,

    /// <summary>The place of an entry in its list, from 0.</summary>
    Position,

    /// <summary>The place of the entry that a nested list stands in; -1 for the overall row.</summary>
    ParentPosition,

    /// <summary>The key of an entry.</summary>
    Key,

    /// <summary>The value of a cell.</summary>
    Cell,

    /// <summary>The text of the special value in a cell.</summary>
    Special,

    /// <summary>The id of the table that a footnote is on.</summary>
    FootnoteTable,

    FootnoteText,
}
