using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Sql.Layout;

/// <summary>The tables that reports of a definition are kept in.</summary>
/// <param name="Footnotes">Only if a rule asks for footnotes.</param>
/// <param name="Labels">Where the printed labels are rows, not comments.</param>
/// <param name="All">In the order in which they are written.</param>
internal sealed record SqlLayout(string Prefix, SqlTable Reports, SqlTable? Footnotes, SqlName Labels, IReadOnlyList<SqlTable> All)
{
    public static SqlName ReportId { get; } = new("report_id");

    /// <summary>In the view of each report's report of the year before: that report.</summary>
    public static SqlName PriorId { get; } = new("prior_id");

    public static SqlName Source { get; } = new("source");

    public static SqlName Year { get; } = new("year");

    public static SqlName Organization { get; } = new("organization");

    public static SqlName OrganizationCode { get; } = new("organization_code");

    public static SqlName Title { get; } = new("title");

    public static SqlName PublicationDate { get; } = new("publication_date");

    public static SqlName Position { get; } = new("position");

    public static SqlName ParentPosition { get; } = new("parent_position");

    public static SqlName Key { get; } = new("key");

    public static SqlName TableId { get; } = new("table_id");

    public static SqlName Text { get; } = new("text");

    /// <summary>The row of a matrix or record, or the overall row of a list.</summary>
    public SqlTable FixedOf(BoundTable table) => All.First(t => t.Source == table && !t.IsEntries);

    public SqlTable EntriesOf(BoundTable list) => All.First(t => t.Source == list && t.IsEntries);
}
