using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Runtime;

/// <summary>What a report holds, without its type: the head, the narrative texts and the cells. Immutable and equal by value; emitted records are typed views of it.</summary>
public sealed record ReportData
{
    private readonly string?[] _texts;

    /// <summary>An empty report.</summary>
    /// <param name="shape">Its shape.</param>
    public ReportData(ReportShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _texts = new string?[shape.Members.Count];
        Cells = new CellBlock(shape.CellCount);
    }

    internal ReportData(string?[] texts, CellBlock cells)
    {
        _texts = texts;
        Cells = cells;
    }

    /// <summary>The reporting body.</summary>
    public string Organization { get; init; } = "";

    /// <summary>The reporting year; 0 until it is set.</summary>
    public int Year { get; init; }

    /// <summary>The printed title.</summary>
    public string? Title { get; init; }

    /// <summary>When the report was published.</summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>All cells of all tables, in canonical order.</summary>
    public CellBlock Cells { get; init; }

    /// <summary>The narrative text of a member; <see langword="null"/> if there is none.</summary>
    /// <param name="member">Position in <see cref="ReportShape.Members"/>.</param>
    public string? TextAt(int member) => _texts[member];

    /// <summary>A copy with another narrative text.</summary>
    public ReportData WithText(int member, string? text)
    {
        string?[] texts = [.. _texts];
        texts[member] = text;
        return new ReportData(texts, Cells) { Organization = Organization, Year = Year, Title = Title, PublicationDate = PublicationDate };
    }

    /// <summary>A copy in which the cells from <paramref name="start"/> on are those of the view.</summary>
    public ReportData WithCells(int start, int length, CellView cells) => this with { Cells = Cells.With(start, length, cells) };

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ReportData? other) =>
        other is not null && Organization == other.Organization && Year == other.Year && Title == other.Title
        && PublicationDate == other.PublicationDate && Cells.Equals(other.Cells) && _texts.AsSpan().SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Organization, Year, Title, Cells);
}
