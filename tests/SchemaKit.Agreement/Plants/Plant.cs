namespace SchemaKit.Agreement.Plants;

/// <summary>A mistake: some text of an artifact replaced by other text.</summary>
/// <param name="Definition">By which is judged.</param>
/// <param name="Old">Replaced where it stands first.</param>
internal sealed record Plant(string Name, Artifact Artifact, string Definition, string Old, string New)
{
    /// <summary>Replaced wherever it stands.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Whether the text was found. If not, the plant is stale.</summary>
    public bool HasTaken { get; private set; }

    public string In(string text)
    {
        var at = text.IndexOf(Old, StringComparison.Ordinal);
        if (at < 0)
            return text;

        HasTaken = true;
        return IsEverywhere ? text.Replace(Old, New, StringComparison.Ordinal) : text[..at] + New + text[(at + Old.Length)..];
    }
}
