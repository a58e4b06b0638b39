namespace SchemaKit.Runtime;

/// <summary>Takes the texts of a payload that is read into a record.</summary>
internal sealed class PayloadTexts(ShapeIndex index)
{
    public string Organization { get; set; } = "";

    public string? Title { get; set; }

    public DateOnly? PublicationDate { get; set; }

    public string?[] Members { get; } = new string?[index.Shape.Members.Count];

    /// <summary>The texts of text cells; empty if there are none.</summary>
    public string?[] Cells { get; } = index.HasTextCells ? new string?[index.Kinds.Length] : [];

    public ReportData ToReport(ReportCells cells, int year) => new(Members, new CellBlock(cells.Values, cells.Filled, Cells))
    {
        Organization = Organization,
        Year = year,
        Title = Title,
        PublicationDate = PublicationDate,
    };
}
