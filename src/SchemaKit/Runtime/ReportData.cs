using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Runtime;

/// <summary>What a report holds, without its type: the head, the narrative texts, the cells and the lists. Immutable and equal by value; emitted records are typed views of it.</summary>
public sealed record ReportData
{
    private readonly string?[] _texts;
    private readonly ListData[] _lists;

    /// <summary>An empty report.</summary>
    /// <param name="shape">Its shape.</param>
    public ReportData(ReportShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _texts = new string?[shape.Members.Count];
        _lists = [.. shape.Index.OpenLists.Select(ListData.Initial)];
        Cells = new CellBlock(shape.CellCount);
    }

    internal ReportData(string?[] texts, CellBlock cells, ListData[] lists)
    {
        _texts = texts;
        _lists = lists;
        Cells = cells;
    }

    /// <summary>A copy, which may hold something else than what was read.</summary>
    private ReportData(ReportData other)
    {
        (_texts, _lists, Cells) = (other._texts, other._lists, other.Cells);
        (Organization, OrganizationCode, Year) = (other.Organization, other.OrganizationCode, other.Year);
        (Title, PublicationDate, Footnotes) = (other.Title, other.PublicationDate, other.Footnotes);
    }

    private ReportData(ReportData other, string?[] texts, ListData[] lists)
        : this(other)
    {
        _texts = texts;
        _lists = lists;
    }

    /// <summary>The reporting body.</summary>
    public string Organization { get; init; } = "";

    /// <summary>What identifies the reporting body, such as an abbreviation.</summary>
    public string? OrganizationCode { get; init; }

    /// <summary>The reporting year; 0 until it is set.</summary>
    public int Year { get; init; }

    /// <summary>The printed title.</summary>
    public string? Title { get; init; }

    /// <summary>When the report was published.</summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>All fixed cells of all tables, in canonical order.</summary>
    public CellBlock Cells { get; init; }

    /// <summary>The footnotes of the tables.</summary>
    public Footnotes Footnotes { get; init => field = value ?? Footnotes.None; } = Footnotes.None;

    /// <summary>The shape of the sound payload that it was read from; <see langword="null"/> of any other report.</summary>
    internal ShapeIndex? ReadAs { get; init; }

    internal int ListCount => _lists.Length;

    internal EntryData InOverall(int list) => _lists[list].InOverall;

    /// <summary>The narrative text of a member; <see langword="null"/> if there is none.</summary>
    /// <param name="member">Position in <see cref="ReportShape.Members"/>.</param>
    public string? TextAt(int member) => _texts[member];

    /// <summary>A copy with another narrative text.</summary>
    public ReportData WithText(int member, string? text)
    {
        string?[] texts = [.. _texts];
        texts[member] = text;
        return new ReportData(this, texts, _lists);
    }

    /// <summary>A copy in which the cells from <paramref name="start"/> on are those of the view.</summary>
    public ReportData WithCells(int start, int length, CellView cells) => this with { Cells = Cells.With(start, length, cells) };

    /// <summary>The entries of a list table or roster; none if the report lacks the table.</summary>
    /// <param name="list">Index of the list.</param>
    public EntryArray EntriesAt(int list) => _lists[list].Entries;

    /// <summary>Whether the report has a list table, which only optional ones may lack.</summary>
    public bool HasList(int list) => _lists[list].IsPresent;

    /// <summary>Whether a list table has its overall row, which only those of optional ones may lack.</summary>
    public bool HasOverall(int list) => _lists[list].HasOverall;

    /// <summary>A copy with other entries of a list.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="hasOverall">Whether there is an overall row, whose cells are set apart.</param>
    /// <param name="inOverall">The entries of the lists nested in it, as far as they stand in the overall row, in column order.</param>
    public ReportData WithList(int list, EntryArray entries, bool hasOverall, params ReadOnlySpan<EntryArray> inOverall) =>
        WithList(list, new ListData(entries, hasOverall) { InOverall = new EntryData(null, default, inOverall) });

    /// <summary>The entries of a list that stands in the overall row of a list table.</summary>
    /// <param name="list">Index of the table's list.</param>
    /// <param name="nested">Position among the lists nested in it.</param>
    public EntryArray EntriesInOverall(int list, int nested) => InOverall(list).Nested(nested);

    /// <summary>A copy that lacks an optional list table.</summary>
    public ReportData WithoutList(int list) => WithList(list, default(ListData) with { IsPresent = false });

    internal ReportData WithLists(ListData[] lists) => new(this, _texts, lists);

    private ReportData WithList(int list, ListData data)
    {
        ListData[] lists = [.. _lists];
        lists[list] = data;
        return new ReportData(this, _texts, lists);
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ReportData? other) =>
        other is not null && Organization == other.Organization && OrganizationCode == other.OrganizationCode && Year == other.Year
        && Title == other.Title && PublicationDate == other.PublicationDate && Cells.Equals(other.Cells) && Footnotes.Equals(other.Footnotes)
        && _texts.AsSpan().SequenceEqual(other._texts) && _lists.AsSpan().SequenceEqual(other._lists);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Organization, Year, Title, Cells);
}
