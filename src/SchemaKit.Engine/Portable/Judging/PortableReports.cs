namespace SchemaKit.Engine.Portable.Judging;

/// <summary>The report that is judged, with those that its rules read besides.</summary>
internal sealed record PortableReports(PortableReport Own, PortableReport? Prior, PortableReport? Children)
{
    public PortableReport? Of(OperandSource source) => source switch
    {
        OperandSource.Prior => Prior,
        OperandSource.Children => Children,
        _ => Own,
    };
}
