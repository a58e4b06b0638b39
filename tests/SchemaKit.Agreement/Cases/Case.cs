namespace SchemaKit.Agreement.Cases;

/// <summary>A payload, with the other reports that it is judged beside.</summary>
/// <param name="Number">By which it can be made again.</param>
/// <param name="Prior">What is given as last year's report.</param>
/// <param name="Bodies">The reports of subordinate bodies.</param>
/// <param name="Sums">Their sums, or what is given as those, as one payload.</param>
internal sealed record Case(int Number, byte[] Payload, byte[]? Prior = null, IReadOnlyList<byte[]>? Bodies = null, byte[]? Sums = null)
{
    public bool IsAlone => Prior is null && Sums is null;
}
