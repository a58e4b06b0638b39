namespace SchemaKit.Benchmarks.Plain;

/// <summary>A report of the 2019 edition as a graph of classes with setters.</summary>
internal sealed class PlainReport
{
    public string Standard { get; set; } = "";

    public string Edition { get; set; } = "";

    public string Organization { get; set; } = "";

    public string? OrganizationCode { get; set; }

    public int Year { get; set; }

    public string? Title { get; set; }

    public DateOnly? PublicationDate { get; set; }

    public string? Introduction { get; set; }

    public string? Overview { get; set; }

    public PlainItem1 Article20Item1 { get; set; } = new();

    public PlainItem5 Article20Item5 { get; set; } = new();

    public PlainItem6 Article20Item6 { get; set; } = new();

    public PlainItem8 Article20Item8 { get; set; } = new();

    public PlainItem9 Article20Item9 { get; set; } = new();

    public PlainRequests Requests { get; set; } = new();

    public PlainProceedings Proceedings { get; set; } = new();

    public string? ProblemsAndImprovements { get; set; }

    public string? OtherMatters { get; set; }
}
