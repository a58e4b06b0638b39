namespace SchemaKit.Agreement.Comparing;

/// <summary>A difference that is meant, or that nobody can do anything about.</summary>
/// <param name="BackEnds">Beginnings of the names of those that differ.</param>
/// <param name="Covers">Whether a disagreement is this one.</param>
internal sealed record DeclaredDifference(string Name, string Reason, IReadOnlyList<string> BackEnds, Func<Disagreement, bool> Covers)
{
    private int _count;

    /// <summary>How often it was met.</summary>
    public int Count => _count;

    public bool Takes(Disagreement disagreement)
    {
        if (!BackEnds.Any(name => disagreement.BackEnd.StartsWith(name, StringComparison.Ordinal)) || !Covers(disagreement))
            return false;

        Interlocked.Increment(ref _count);
        return true;
    }
}
