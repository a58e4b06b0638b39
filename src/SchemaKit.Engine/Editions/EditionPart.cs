namespace SchemaKit.Engine.Editions;

/// <summary>The tables of a report that follow one edition.</summary>
/// <param name="Tables">Their ids, in printed order.</param>
/// <param name="Own">Those among them that follow no other edition.</param>
internal sealed record EditionPart(EditionReading Reading, IReadOnlyList<string> Tables, IReadOnlyList<string> Own)
{
    public string Edition => Reading.Report.Definition.Edition.Value;
}
