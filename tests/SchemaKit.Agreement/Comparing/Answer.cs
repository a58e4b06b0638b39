namespace SchemaKit.Agreement.Comparing;

/// <summary>What a back end says of a case: the aspects that it sees.</summary>
internal sealed class Answer
{
    private readonly Dictionary<Aspect, string> _aspects = [];

    /// <summary>Why there is none: an exception, or a process that ended.</summary>
    public string? Crash { get; init; }

    public IEnumerable<Aspect> Aspects => _aspects.Keys;

    public string? this[Aspect aspect]
    {
        get => _aspects.GetValueOrDefault(aspect);
        set => _aspects[aspect] = value!;
    }

    public bool? Says(Aspect aspect) => this[aspect] is { } word ? word == "yes" : null;

    public void Say(Aspect aspect, bool holds) => this[aspect] = holds ? "yes" : "no";
}
