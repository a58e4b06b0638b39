namespace SchemaKit.Benchmarks.Plain;

/// <summary>A row of table 2: licences, penalties.</summary>
internal sealed class PlainMatters
{
    public long ItemsLastYear { get; set; }

    public long ChangeInItems { get; set; }

    public long Decisions { get; set; }
}
