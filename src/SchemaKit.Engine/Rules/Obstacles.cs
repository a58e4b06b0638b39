namespace SchemaKit.Engine.Rules;

/// <summary>Collects what keeps one instance from being judged, in the order of its formula.</summary>
internal sealed class Obstacles
{
    /// <summary>Where several reasons meet, the first of these is given, with its own places only.</summary>
    private static readonly SkipReason[] Priority =
    [
        SkipReason.UnusableCell, SkipReason.NoPriorReport, SkipReason.NoChildren, SkipReason.NoPartner, SkipReason.BlankCell, SkipReason.NoValue,
    ];

    private readonly List<Obstacle> _obstacles = [];

    public bool Any => _obstacles.Count > 0;

    public SkipReason Reason => Priority.First(reason => _obstacles.Any(o => o.Reason == reason));

    public IReadOnlyList<string> Pointers =>
        [.. _obstacles.Where(o => o.Reason == Reason && o.Pointer.Length > 0).Select(o => o.Pointer).Distinct(StringComparer.Ordinal)];

    public void Add(Obstacle obstacle) => _obstacles.Add(obstacle);

    public void Add(SkipReason reason, string pointer) => Add(new Obstacle(reason, pointer));
}
